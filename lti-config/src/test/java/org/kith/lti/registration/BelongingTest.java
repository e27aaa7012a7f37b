package org.kith.lti.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.lti.outgoing.AllowedAddresses;
import org.kith.lti.outgoing.Outgoing;
import org.kith.lti.registration.PlatformConfiguration.Abilities;
import org.kith.lti.registration.PlatformConfiguration.Endpoints;
import org.kith.lti.registration.PlatformConfiguration.Product;

/** Whose addresses may stand in whose configuration. The hosts are the operator's own, so that nothing is looked up. */
class BelongingTest {

    @ParameterizedTest
    @CsvSource({
        "lms.school.example, https://lms.school.example, lms.school.example, lms.school.example",
        "lms.school.example, https://school.example, lms.school.example, school.example",
        "lms.school.example, https://lms.school.example, auth.lms.school.example, school.example",
        "canvas.instructure.com, https://canvas.instructure.com, sso.canvaslms.com, northfield.instructure.com",
        "northfield.instructure.com, https://canvas.instructure.com, sso.canvaslms.com, northfield.instructure.com",
        "canvas.beta.instructure.com, https://canvas.beta.instructure.com, sso.beta.canvaslms.com, canvas.instructure.com"
    })
    void acceptsWhatIsOfOneHouse(String found, String issuer, String keys, String tokens) {
        PlatformConfiguration configuration = configuration(issuer, keys, tokens);

        assertThatCode(() -> check(found, configuration)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "lms.school.example, https://other.example, lms.school.example",
        "lms.school.example, https://chool.example, lms.school.example",
        "school.example, https://lms.school.example, school.example",
        "lms.school.example, https://example, lms.school.example",
        "evil.example, https://canvas.instructure.com, evil.example",
        "evilinstructure.com, https://canvas.instructure.com, evilinstructure.com"
    })
    void refusesAnIssuerWhoLivesElsewhere(String found, String issuer, String keys) {
        RegistrationRefused refusal = refusal(found, configuration(issuer, keys, keys));

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.ISSUER_ELSEWHERE);
    }

    @ParameterizedTest
    @CsvSource({
        "lms.school.example, https://lms.school.example, evil.example",
        "lms.school.example, https://lms.school.example, evillms.school.example",
        "lms.school.example, https://lms.school.example, sso.canvaslms.com",
        "canvas.instructure.com, https://canvas.instructure.com, canvaslms.com.evil.example"
    })
    void refusesKeysOfAnotherHouse(String found, String issuer, String keys) {
        RegistrationRefused refusal = refusal(found, configuration(issuer, keys, found));

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.ENDPOINT_ELSEWHERE);
    }

    @Test
    void refusesAnAddressInsideOurNetwork() {
        PlatformConfiguration configuration = configuration("https://10.0.0.1", "10.0.0.1", "10.0.0.1");

        RegistrationRefused refusal = refusal("10.0.0.1", configuration);

        assertThat(refusal.problem()).isEqualTo(RegistrationProblem.ENDPOINT_REFUSED);
        assertThat(refusal.detail()).contains("PRIVATE_ADDRESS");
    }

    private static RegistrationRefused refusal(String found, PlatformConfiguration configuration) {
        return catchThrowableOfType(RegistrationRefused.class, () -> check(found, configuration));
    }

    private static void check(String found, PlatformConfiguration configuration) {
        Set<String> named = Set.of(
                "lms.school.example",
                "auth.lms.school.example",
                "school.example",
                "canvas.instructure.com",
                "sso.canvaslms.com",
                "northfield.instructure.com",
                "sso.beta.canvaslms.com",
                "canvas.beta.instructure.com");
        Outgoing outgoing = new Outgoing(new AllowedAddresses(false, named));
        new Belonging(outgoing).check(URI.create("https://" + found + "/openid"), configuration);
    }

    private static PlatformConfiguration configuration(String issuer, String keys, String tokens) {
        URI jwks = URI.create("https://" + keys + "/jwks");
        URI token = URI.create("https://" + tokens + "/token");
        return new PlatformConfiguration(
                issuer,
                new Endpoints(URI.create(issuer + "/auth"), token, jwks, token),
                new Product("canvas", Optional.empty(), Optional.empty()),
                new Abilities(List.of(), Set.of(), Set.of(), Set.of(), Optional.empty()));
    }
}
