package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever wants to become a platform we believe, and should not. {@link AttackListTest} says which attack is tried where. */
@OnRunningKith
class HostileRegistrationIT {

    private static final String REGISTER = "/lti/register";
    private static final String WITH_KEY = RunningKith.url() + REGISTER + "?key=" + RunningKith.REGISTRATION_KEY;

    private final StandInOffice office = new StandInOffice();
    /** Each test comes from another address, so that none is kept waiting for the wrong keys of the others. */
    private final WebBrowser browser = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());

    private long platforms;

    @BeforeEach
    void count() {
        platforms = Console.count();
    }

    @AfterEach
    void calm() {
        office.calms();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data/",
                "https://169.254.169.254/.well-known/openid-configuration",
                "https://10.0.0.1/.well-known/openid-configuration",
                "https://192.168.1.1/",
                "https://[fd00::1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://2130706433/",
                "http://lms.example/openid-configuration",
                "https://user:password@lms.example/openid-configuration",
                "file:///etc/passwd",
                "ftp://lms.example/",
                "gopher://127.0.0.1:6379/_INFO",
                "jar:file:///tmp/a.jar!/b",
                "javascript:alert(1)",
                "//evil.test/",
                "not an address",
                ""
            })
    void cannotMakeKithCallWhomItMustNot(String address) {
        Form invitation = invitation(address);

        PanelPage shown = browser.follow(invitation);
        PanelPage sent = browser.post(invitation);

        assertThat(shown).satisfies(HostileRegistrationIT::isARefusal);
        assertThat(sent).satisfies(HostileRegistrationIT::isARefusal);
        assertThat(Console.count()).isEqualTo(platforms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slow", "down", "huge", "redirecting", "not-json", "elsewhere"})
    void gainsNothingByAConfigurationThatMisbehaves(String trouble) {
        Form invitation = office.invites(WITH_KEY);
        office.set("configuration", trouble);

        PanelPage page = browser.post(invitation);

        assertThat(page).satisfies(HostileRegistrationIT::isARefusal);
        assertThat(Console.count()).isEqualTo(platforms);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "guessed-by-somebody-else", "' or '1'='1", "only-for-the-tests-of-kith "})
    void isNotEvenHeardWithoutTheKey(String key) {
        Form invitation = office.invites(WITH_KEY).with("key", key);

        PanelPage shown = browser.follow(invitation);
        PanelPage sent = browser.post(invitation);

        assertThat(shown.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(sent.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(shown.offers(REGISTER)).isFalse();
        assertThat(Console.count()).isEqualTo(platforms);
    }

    @Test
    void isNotHeardWithoutAnyKey() {
        Form invitation = office.invites(WITH_KEY).without("key");

        PanelPage page = browser.post(invitation);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(Console.count()).isEqualTo(platforms);
    }

    @Test
    void registersOnceWithOneTokenOfTheLms() {
        Form invitation = office.invites(WITH_KEY);
        browser.post(invitation);

        PanelPage again = browser.post(invitation);

        assertThat(again).satisfies(HostileRegistrationIT::isARefusal);
        assertThat(Console.count()).isEqualTo(platforms + 1);
    }

    @Test
    void registersOnceWithOneLink() {
        String link = new Console().link();
        browser.post(office.invites(link));

        PanelPage again = browser.post(office.invites(link));

        assertThat(again.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(Console.count()).isEqualTo(platforms + 1);
    }

    @Test
    void doesNotUseALinkUpByATokenTheLmsDoesNotKnow() {
        String link = new Console().link();
        PanelPage refused = browser.post(office.invites(link).with("registration_token", "stolen"));

        PanelPage registered = browser.post(office.invites(link));

        assertThat(refused).satisfies(HostileRegistrationIT::isARefusal);
        assertThat(registered.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(Console.count()).isEqualTo(platforms + 1);
    }

    @Test
    void cannotComeInAsTheOperatorByALink() {
        String link = new Console().link();

        PanelPage page = browser.post(Form.to("/lti/operator").with("key", link.replaceFirst(".*key=", "")));

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(page.visit()).isEmpty();
    }

    @Test
    void changesNothingByLooking() {
        Form invitation = office.invites(WITH_KEY);

        PanelPage page = browser.follow(invitation);

        assertThat(page.offers(REGISTER + "?lms="
                        + RunningKith.lms().resolve("/").toString().replaceAll("/$", "")))
                .isTrue();
        assertThat(Console.count()).isEqualTo(platforms);
    }

    private static Form invitation(String address) {
        return Form.to(REGISTER)
                .with("key", RunningKith.REGISTRATION_KEY)
                .with("openid_configuration", address)
                .with("registration_token", "token");
    }

    private static void isARefusal(PanelPage page) {
        assertThat(page.outcome().isRefusal()).isTrue();
        assertThat(page.referenceCode()).isPresent();
        assertThat(page.tellsInternals()).isFalse();
        assertThat(page.shows(RunningKith.REGISTRATION_KEY)).isFalse();
    }
}
