package org.kith.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LTI Dynamic Registration 1.0, 3.3. */
class RegistrationInvitationTest {
    private static final String ADDRESS = "https://lms.example/openid?x=1";

    @Test
    void readsWhatTheLmsAdded() {
        Map<String, List<String>> query = Map.of(
                "openid_configuration",
                List.of(ADDRESS),
                "registration_token",
                List.of("t.o-k_en"),
                "neg",
                List.of("1"));

        RegistrationInvitation invitation = RegistrationInvitation.from(query);

        assertThat(invitation.openidConfiguration()).isEqualTo(URI.create(ADDRESS));
        assertThat(invitation.token()).contains("t.o-k_en");
    }

    @Test
    void doesWithoutAToken() {
        RegistrationInvitation invitation =
                RegistrationInvitation.from(Map.of("openid_configuration", List.of(ADDRESS)));

        assertThat(invitation.token()).isEmpty();
    }

    @Test
    void saysThatThePageWasNotOpenedFromAnLms() {
        RegistrationRefused refusal = refusal(Map.of());

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.INVITATION_MISSING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://lms.example/a b", "https://lms.example/\n", "https://lms.example/{x}", "::"})
    void refusesWhatIsNoAddress(String address) {
        RegistrationRefused refusal = refusal(Map.of("openid_configuration", List.of(address)));

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.INVITATION_UNREADABLE);
    }

    @Test
    void refusesTwoAddresses() {
        RegistrationRefused refusal = refusal(Map.of("openid_configuration", List.of(ADDRESS, ADDRESS)));

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.INVITATION_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\r\nX-Evil: 1", "a b", "tökën"})
    void refusesATokenThatFitsInNoHeader(String token) {
        RegistrationRefused refusal =
                refusal(Map.of("openid_configuration", List.of(ADDRESS), "registration_token", List.of(token)));

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.INVITATION_UNREADABLE);
        assertThat(refusal.detail()).isEqualTo("registration_token");
    }

    @Test
    void refusesAnEndlessToken() {
        RegistrationRefused refusal = refusal(
                Map.of("openid_configuration", List.of(ADDRESS), "registration_token", List.of("a".repeat(8193))));

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.INVITATION_UNREADABLE);
    }

    @Test
    void knowsMoodlesUpdateOfARegistration() {
        RegistrationInvitation invitation = withToken(token("{\"sub\":\"1\",\"scope\":\"reg-update\"}"));

        assertThat(invitation.changes()).isTrue();
    }

    @Test
    void takesANewRegistrationForNoUpdate() {
        RegistrationInvitation invitation = withToken(token("{\"sub\":\"iuzINN1zsZd1cgc\",\"scope\":\"reg\"}"));

        assertThat(invitation.changes()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"opaque", "a.b.c", "a.!.c", "a.W10.c", "..", "a.eyJzY29wZSI6MX0.c"})
    void takesATokenItCannotReadForNoUpdate(String token) {
        RegistrationInvitation invitation = withToken(token);

        assertThat(invitation.changes()).isFalse();
    }

    @Test
    void keepsItsSecretsToItself() {
        RegistrationInvitation invitation = RegistrationInvitation.from(Map.of(
                "openid_configuration", List.of(ADDRESS + "&registration_token=s3cret"),
                "registration_token", List.of("s3cret")));

        assertThat(invitation.toString()).doesNotContain("s3cret");
    }

    private static RegistrationInvitation withToken(String token) {
        return RegistrationInvitation.from(
                Map.of("openid_configuration", List.of(ADDRESS), "registration_token", List.of(token)));
    }

    private static String token(String claims) {
        Base64.Encoder base64 = Base64.getUrlEncoder().withoutPadding();
        return "e30." + base64.encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + ".c2ln";
    }

    private static RegistrationRefused refusal(Map<String, List<String>> query) {
        return catchThrowableOfType(RegistrationRefused.class, () -> RegistrationInvitation.from(query));
    }
}
