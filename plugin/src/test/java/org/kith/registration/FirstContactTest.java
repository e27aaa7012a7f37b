package org.kith.registration;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.kith.lti.ToolKey;
import org.kith.lti.testing.ScriptedServer;
import org.kith.lti.testing.SignedLaunch;
import org.kith.page.Page;
import org.kith.settings.Settings;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** What the form says about an LMS that is asked before it is kept. */
class FirstContactTest {

    private static final String TOKEN = "{\"access_token\":\"t0ken\",\"expires_in\":3600}";

    private final ScriptedServer lms = new ScriptedServer();
    private final Database database;
    private final RegistrationResource registration;

    FirstContactTest(Database database, FixedClock clock) {
        this.database = database;
        this.registration = new Kith(database, clock)
                .given(
                        Settings.class,
                        Settings.read(
                                new Properties(),
                                Map.of(
                                        "KITH_URL", "https://families.example",
                                        "KITH_REGISTRATION_KEY", FormsInTests.KEY,
                                        "KITH_ALLOWED_HOSTS", "127.0.0.1")))
                .the(RegistrationResource.class);
        lms.on("/jwks", 200, ToolKey.publicJwks(List.of(SignedLaunch.PLATFORM_KEY)))
                .on("/token", 200, TOKEN);
    }

    @AfterEach
    void close() {
        lms.close();
    }

    @OnBothDatabases
    void anLmsThatAnswersIsRegistered() {
        Page page = registration.register(form());

        assertThat(page.template()).isEqualTo("registration/registered");
    }

    @OnBothDatabases
    void keysThatCannotBeReachedAreAFault() {
        lms.on("/jwks", 500, "");

        assertThat(faults()).containsExactly(Map.entry(RegistrationField.JWKS_URI, "UNREACHABLE"));
        assertThat(database.rows("platform_registration")).isZero();
    }

    @OnBothDatabases
    void aKeySetWithoutKeysIsAFault() {
        lms.on("/jwks", 200, "{\"keys\":[]}");

        assertThat(faults()).containsExactly(Map.entry(RegistrationField.JWKS_URI, "NO_KEYS"));
    }

    @OnBothDatabases
    void aClientIdTheLmsDoesNotKnowIsAFault() {
        lms.on("/token", 400, "{\"error\":\"invalid_client\"}");

        assertThat(faults()).containsExactly(Map.entry(RegistrationField.CLIENT_ID, "UNKNOWN_CLIENT"));
    }

    @OnBothDatabases
    void bothFaultsAreNamedAtOnce() {
        lms.on("/jwks", 500, "").on("/token", 400, "{\"error\":\"invalid_client\"}");

        assertThat(faults()).containsOnlyKeys(RegistrationField.JWKS_URI, RegistrationField.CLIENT_ID);
    }

    @OnBothDatabases
    void aServiceThatIsSwitchedOffIsNoFault() {
        lms.on("/token", 400, "{\"error\":\"invalid_scope\"}");

        assertThat(registration.register(form()).template()).isEqualTo("registration/registered");
    }

    @OnBothDatabases
    void anLmsThatCannotFetchOurKeysYetIsNoFault() {
        lms.on("/token", 404, "No JWKS found at that address");

        assertThat(registration.register(form()).template()).isEqualTo("registration/registered");
    }

    @OnBothDatabases
    void withoutATokenAddressNobodyIsAskedForAToken() {
        registration.register(with("token_endpoint", ""));

        assertThat(lms.received("/token")).isEmpty();
        assertThat(lms.received("/jwks")).hasSize(1);
    }

    @OnBothDatabases
    void whoeverKnowsBetterMayGoOnAnyway() {
        lms.on("/jwks", 500, "");
        assertThat(((RegistrationView) registration.register(form()).view()).mayGoOnAnyway())
                .isTrue();

        Page page = registration.register(with("anyway", "yes"));

        assertThat(page.template()).isEqualTo("registration/registered");
    }

    @OnBothDatabases
    void nobodyGoesOnWithWhatIsNoAddress() {
        MultivaluedMap<String, String> form = with("anyway", "yes");
        form.putSingle("jwks_uri", "keys");

        Page page = registration.register(form);

        assertThat(page.status()).isEqualTo(422);
        assertThat(((RegistrationView) page.view()).mayGoOnAnyway()).isFalse();
    }

    private Map<RegistrationField, String> faults() {
        return ((RegistrationView) registration.register(form()).view()).faults();
    }

    private MultivaluedMap<String, String> form() {
        MultivaluedMap<String, String> form = FormsInTests.moodle();
        form.remove("anyway");
        form.putSingle("jwks_uri", lms.address("/jwks").toString());
        form.putSingle("token_endpoint", lms.address("/token").toString());
        return form;
    }

    private MultivaluedMap<String, String> with(String field, String value) {
        MultivaluedMap<String, String> form = form();
        form.putSingle(field, value);
        return form;
    }
}
