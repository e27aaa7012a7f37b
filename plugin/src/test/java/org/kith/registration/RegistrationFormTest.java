package org.kith.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegistrationFormTest {

    @Test
    void takesDeploymentsOneALineOrSeveralTimes() {
        RegistrationForm form = RegistrationForm.of(FormsInTests.moodleWith("deployment_id", "1\r\n2", " 3 ", "1"));

        assertThat(form.deployments()).containsExactly("1", "2", "3");
    }

    @Test
    void needsNoDeployment() {
        RegistrationForm form = RegistrationForm.of(FormsInTests.moodleWith("deployment_id", " "));

        assertThat(form.deployments()).isEmpty();
    }

    @Test
    void takesTheFirstOfAFieldSentTwice() {
        RegistrationForm form = RegistrationForm.of(FormsInTests.moodleWith("client_id", "one", "two"));

        assertThat(form.typed(RegistrationField.CLIENT_ID)).isEqualTo("one");
    }

    @Test
    void forgetsBlanksAroundWhatWasCopied() {
        RegistrationForm form = RegistrationForm.of(FormsInTests.moodleWith("issuer", " https://lms.example \n"));

        assertThat(form.typed(RegistrationField.ISSUER)).isEqualTo("https://lms.example");
    }

    @Test
    void doesNotHoldTheKey() {
        RegistrationForm form = RegistrationForm.of(FormsInTests.moodle());

        assertThat(form.toString()).doesNotContain(FormsInTests.KEY);
    }

    @Test
    void isEmptyWithoutParameters() {
        RegistrationForm form = RegistrationForm.of(Map.of("else", List.of("x")));

        assertThat(form.typed(RegistrationField.NAME)).isEmpty();
    }
}
