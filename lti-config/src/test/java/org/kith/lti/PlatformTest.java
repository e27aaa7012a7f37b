package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.BadPlatform.Fault;

class PlatformTest {
    private static final String SCHOOL = "https://moodle.northfield.example";

    @Test
    void keepsTheProductFamilyInLowerCase() {
        Platform platform = platform(SCHOOL, "client", SCHOOL + "/certs.php", " Moodle ");

        assertThat(platform.productFamily()).isEqualTo("moodle");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://lms.example/jwks?site=1",
                "https://10.1.2.3/jwks",
                "http://localhost:8080/jwks",
                "http://127.0.0.1:8100/jwks",
                "http://127.8.9.1/jwks",
                "http://[::1]:8100/jwks"
            })
    void acceptsTlsAnywhereAndPlainHttpOnThisComputer(String keys) {
        Platform platform = platform(SCHOOL, "client", keys, "moodle");

        assertThat(platform.jwksUri()).hasToString(keys);
    }

    @ParameterizedTest
    @CsvSource({
        "http://lms.example/jwks, NOT_SECURE",
        "http://127.evil.example/jwks, NOT_SECURE",
        "http://localhost.evil.example/jwks, NOT_SECURE",
        "http://10.1.2.3/jwks, NOT_SECURE",
        "http://169.254.169.254/latest, NOT_SECURE",
        "http://0.0.0.0/jwks, NOT_SECURE",
        "ftp://lms.example/jwks, NOT_SECURE",
        "file:///etc/passwd, NOT_AN_ADDRESS",
        "jar:https://lms.example/x.jar!/jwks, NOT_AN_ADDRESS",
        "/jwks, NOT_AN_ADDRESS",
        "//lms.example/jwks, NOT_AN_ADDRESS",
        "https:/jwks, NOT_AN_ADDRESS",
        "https://user@lms.example/jwks, HAS_USER",
        "https://user:secret@lms.example/jwks, HAS_USER",
        "https://lms.example/jwks#keys, HAS_FRAGMENT"
    })
    void refusesAKeyAddressThatCouldLeadAstray(String keys, Fault fault) {
        BadPlatform bad = refused(() -> platform(SCHOOL, "client", keys, "moodle"));

        assertThat(bad.field()).isEqualTo("jwksUri");
        assertThat(bad.fault()).isEqualTo(fault);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MISSING",
        "' ', MISSING",
        "moodle.northfield.example, NOT_AN_ADDRESS",
        "http://moodle.northfield.example, NOT_SECURE",
        "https://moodle.northfield.example/, ENDS_WITH_SLASH",
        "https://moodle.northfield.example/a b, NOT_AN_ADDRESS"
    })
    void refusesAnIssuerThatNoTokenCouldHave(String issuer, Fault fault) {
        BadPlatform bad = refused(() -> platform(issuer, "client", SCHOOL, "moodle"));

        assertThat(bad.field()).isEqualTo("issuer");
        assertThat(bad.fault()).isEqualTo(fault);
    }

    @Test
    void refusesAnIssuerTooLongForAToken() {
        BadPlatform bad = refused(() -> platform(SCHOOL + "/" + "x".repeat(255), "client", SCHOOL, "moodle"));

        assertThat(bad.fault()).isEqualTo(Fault.TOO_LONG);
    }

    @Test
    void refusesAnEmptyClientId() {
        BadPlatform bad = refused(() -> platform(SCHOOL, " ", SCHOOL, "moodle"));

        assertThat(bad.field()).isEqualTo("clientId");
        assertThat(bad.fault()).isEqualTo(Fault.MISSING);
    }

    @Test
    void refusesAClientIdThatIsTooLong() {
        BadPlatform bad = refused(() -> platform(SCHOOL, "c".repeat(256), SCHOOL, "moodle"));

        assertThat(bad.field()).isEqualTo("clientId");
        assertThat(bad.fault()).isEqualTo(Fault.TOO_LONG);
    }

    @Test
    void refusesATokenEndpointWithoutTls() {
        Optional<URI> endpoint = Optional.of(URI.create("http://lms.example/token"));
        URI good = URI.create(SCHOOL + "/auth.php");

        BadPlatform bad = refused(() -> new Platform(SCHOOL, "client", good, good, endpoint, "moodle"));

        assertThat(bad.field()).isEqualTo("tokenEndpoint");
        assertThat(bad.fault()).isEqualTo(Fault.NOT_SECURE);
    }

    private static Platform platform(String issuer, String clientId, String keys, String family) {
        URI authorization = URI.create(SCHOOL + "/auth.php");
        return new Platform(issuer, clientId, authorization, URI.create(keys), Optional.empty(), family);
    }

    private static BadPlatform refused(Runnable registration) {
        return catchThrowableOfType(BadPlatform.class, registration::run);
    }
}
