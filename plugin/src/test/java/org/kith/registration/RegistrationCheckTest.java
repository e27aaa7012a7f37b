package org.kith.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegistrationCheckTest {

    @Test
    void findsNothingWrongWithWhatMoodleShows() {
        Map<RegistrationField, String> faults = faults(FormsInTests.moodle());

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    name,                   NAME,                   '',                            MISSING
                    issuer,                 ISSUER,                 '',                            MISSING
                    issuer,                 ISSUER,                 moodle.lincoln.example,        NOT_AN_ADDRESS
                    issuer,                 ISSUER,                 https://lms.example/,          ENDS_WITH_SLASH
                    issuer,                 ISSUER,                 http://lms.example,            NOT_SECURE
                    client_id,              CLIENT_ID,              '',                            MISSING
                    client_id,              CLIENT_ID,              'a\u0007b',                    HIDDEN_CHARACTERS
                    client_id,              CLIENT_ID,              'a\u200Bb',                    HIDDEN_CHARACTERS
                    name,                   NAME,                   'Lincoln\u202E',               HIDDEN_CHARACTERS
                    authorization_endpoint, AUTHORIZATION_ENDPOINT, '',                            MISSING
                    authorization_endpoint, AUTHORIZATION_ENDPOINT, 'https://lms.example/a b',     NOT_AN_ADDRESS
                    jwks_uri,               JWKS_URI,               https://me:pw@lms.example/k,   HAS_USER
                    jwks_uri,               JWKS_URI,               https://lms.example/k#now,     HAS_FRAGMENT
                    jwks_uri,               JWKS_URI,               javascript:alert(1),           NOT_AN_ADDRESS
                    token_endpoint,         TOKEN_ENDPOINT,         file:///etc/passwd,            NOT_AN_ADDRESS
                    product_family,         PRODUCT_FAMILY,         sakai,                         NOT_OFFERED
                    """)
    void namesTheFieldAndItsFault(String field, RegistrationField at, String typed, String fault) {
        Map<RegistrationField, String> faults = faults(FormsInTests.moodleWith(field, typed));

        assertThat(faults).containsExactly(Map.entry(at, fault));
    }

    @ParameterizedTest
    @ValueSource(strings = {"name", "issuer", "client_id", "deployment_id", "jwks_uri"})
    void refusesWhatIsTooLongForAnyPlatform(String field) {
        String typed =
                (field.equals("issuer") || field.equals("jwks_uri") ? "https://lms.example/" : "") + "a".repeat(2000);

        Map<RegistrationField, String> faults = faults(FormsInTests.moodleWith(field, typed));

        assertThat(faults).containsValue("TOO_LONG").hasSize(1);
    }

    @Test
    void refusesACrowdOfDeployments() {
        String many = IntStream.rangeClosed(0, RegistrationCheck.MOST_DEPLOYMENTS)
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("\n"));

        Map<RegistrationField, String> faults = faults(FormsInTests.moodleWith("deployment_id", many));

        assertThat(faults).containsExactly(Map.entry(RegistrationField.DEPLOYMENTS, "TOO_MANY"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"token_endpoint", "deployment_id"})
    void someFieldsMayStayEmpty(String field) {
        Map<RegistrationField, String> faults = faults(FormsInTests.moodleWith(field, ""));

        assertThat(faults).isEmpty();
    }

    @Test
    void findsEverythingAtOnce() {
        Map<RegistrationField, String> faults = faults(new MultivaluedHashMap<>());

        assertThat(faults)
                .containsOnlyKeys(
                        RegistrationField.NAME,
                        RegistrationField.ISSUER,
                        RegistrationField.CLIENT_ID,
                        RegistrationField.JWKS_URI,
                        RegistrationField.AUTHORIZATION_ENDPOINT,
                        RegistrationField.PRODUCT_FAMILY);
    }

    @Test
    void namesInOtherScriptsMayJoinTheirLetters() {
        Map<RegistrationField, String> faults = faults(FormsInTests.moodleWith("name", "مدرسه\u200Cها"));

        assertThat(faults).isEmpty();
    }

    private static Map<RegistrationField, String> faults(Map<String, List<String>> parameters) {
        return RegistrationCheck.faults(RegistrationForm.of(parameters));
    }
}
