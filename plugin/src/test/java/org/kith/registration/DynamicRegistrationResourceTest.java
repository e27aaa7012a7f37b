package org.kith.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.kith.page.Page;
import org.kith.platforms.FrameAncestors;
import org.kith.platforms.LmsAccess;
import org.kith.platforms.Platforms;
import org.kith.platforms.RegisteredPlatform;
import org.kith.settings.Settings;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;
import org.kith.testing.ServerSide;

class DynamicRegistrationResourceTest {

    private final InvitingLms lms = new InvitingLms();
    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final DynamicRegistrationResource registration;

    DynamicRegistrationResourceTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.kith = node();
        this.registration = kith.the(DynamicRegistrationResource.class);
    }

    @AfterEach
    void close() {
        lms.close();
    }

    @OnBothDatabases
    void showsWhatWillBeRegisteredWhere() {
        ProposalView view = (ProposalView) show(lms.invites(FormsInTests.KEY)).view();

        assertThat(view.platform().issuer()).isEqualTo(lms.issuer());
        assertThat(view.family()).isEqualTo("moodle");
        assertThat(view.readsRoster()).isTrue();
        assertThat(view.already()).isEmpty();
    }

    @OnBothDatabases
    void changesNothingByLooking() {
        String secret = link();

        show(lms.invites(secret));

        assertThat(database.rows("platform_registration")).isZero();
        assertThat(database.rows("registration_link_use")).isZero();
        assertThat(lms.server.received(InvitingLms.REGISTRATION)).isEmpty();
    }

    @OnBothDatabases
    void saysWhereToPasteALinkThatWasOpenedOutsideAnLms() {
        MultivaluedMap<String, String> query = lms.invites(link());
        query.remove("openid_configuration");

        assertThat(show(query).template()).isEqualTo("registration/into-lms");
    }

    @OnBothDatabases
    void asksNobodyForWhoeverHasNoKey() {
        MultivaluedMap<String, String> guessed = lms.invites("guessed");
        link();

        assertThatThrownBy(() -> show(guessed)).isInstanceOf(WrongRegistrationKey.class);
        assertThatThrownBy(() -> registration.register(guessed)).isInstanceOf(WrongRegistrationKey.class);
        assertThat(lms.server.received()).isEmpty();
    }

    @OnBothDatabases
    void registersWhatTheLmsAnswers() {
        Page page = registration.register(lms.invites(link()));

        RegisteredPlatform registered = platform("hy3IfY2JrjkGf9L").orElseThrow();
        assertThat(page.template()).isEqualTo("registration/finished");
        assertThat(registered.deployments()).containsExactly("1");
        assertThat(registered.skin()).isEqualTo("moodle");
    }

    @OnBothDatabases
    void usesTheLinkUp() {
        MultivaluedMap<String, String> invitation = lms.invites(link());
        registration.register(invitation);

        assertThatThrownBy(() -> registration.register(invitation)).isInstanceOf(WrongRegistrationKey.class);
        assertThat(lms.server.received(InvitingLms.REGISTRATION)).hasSize(1);
    }

    @OnBothDatabases
    void theOperatorsKeyRegistersAgainAndAgain() {
        registration.register(lms.invites(FormsInTests.KEY));
        lms.answers("another", "2");

        registration.register(lms.invites(FormsInTests.KEY));

        assertThat(database.rows("platform_registration")).isEqualTo(2);
    }

    @OnBothDatabases
    void keepsTheLinkWhenTheLmsSaysNo() {
        MultivaluedMap<String, String> invitation = lms.invites(link());
        lms.refuses("domain_targetlinkuri_mismatch");
        assertThatThrownBy(() -> registration.register(invitation)).isInstanceOf(RegistrationNotPossible.class);

        lms.answers("hy3IfY2JrjkGf9L", "1");
        registration.register(invitation);

        assertThat(platform("hy3IfY2JrjkGf9L")).isPresent();
    }

    @OnBothDatabases
    void saysWhatTheLmsSaid() {
        lms.refuses("domain_targetlinkuri_mismatch");

        assertThatThrownBy(() -> registration.register(lms.invites(FormsInTests.KEY)))
                .isInstanceOfSatisfying(RegistrationNotPossible.class, refused -> {
                    assertThat(refused.status()).isEqualTo(422);
                    assertThat(refused.arguments()).containsExactly("400 domain_targetlinkuri_mismatch");
                });
    }

    @OnBothDatabases
    void keepsTheLinkWhenTheConfigurationCannotBeBelieved() {
        String secret = link();
        lms.with("issuer", "https://elsewhere.example");

        assertThatThrownBy(() -> registration.register(lms.invites(secret)))
                .isInstanceOf(RegistrationNotPossible.class);

        assertThat(database.rows("registration_link_use")).isZero();
    }

    @OnBothDatabases
    void noticesThatTheSameLmsIsRegisteredAlready() {
        registration.register(lms.invites(FormsInTests.KEY));

        ProposalView view = (ProposalView) show(lms.invites(FormsInTests.KEY)).view();

        assertThat(view.already())
                .extracting(known -> known.platform().clientId())
                .containsExactly("hy3IfY2JrjkGf9L");
    }

    @OnBothDatabases
    void registeringAgainUpdates() {
        registration.register(lms.invites(FormsInTests.KEY));
        lms.answers("hy3IfY2JrjkGf9L", "2");

        registration.register(lms.invites(FormsInTests.KEY));

        assertThat(database.rows("platform_registration")).isEqualTo(1);
        assertThat(platform("hy3IfY2JrjkGf9L").orElseThrow().deployments()).containsExactly("1", "2");
    }

    @OnBothDatabases
    void aNameLongerThanItsPlaceIsCut() {
        lms.called("é".repeat(500));

        registration.register(lms.invites(FormsInTests.KEY));

        assertThat(platform("hy3IfY2JrjkGf9L").orElseThrow().name()).isEqualTo("é".repeat(120));
    }

    @OnBothDatabases
    void anLmsWithoutANameIsCalledByItsHost() {
        registration.register(lms.invites(FormsInTests.KEY));

        assertThat(platform("hy3IfY2JrjkGf9L").orElseThrow().name()).isEqualTo("127.0.0.1");
    }

    @OnBothDatabases
    void keepsWhomOurAssertionsMustName() {
        lms.with("authorization_server", "https://auth.moodle.example");

        registration.register(lms.invites(FormsInTests.KEY));

        RegisteredPlatform registered = platform("hy3IfY2JrjkGf9L").orElseThrow();
        assertThat(kith.the(LmsAccess.class).caller(registered.id()).audience())
                .hasValue("https://auth.moodle.example");
    }

    @OnBothDatabases
    void anAudienceLongerThanItsPlaceIsRefusedBeforeAnythingIsRegistered() {
        lms.with("authorization_server", "a".repeat(2001));

        assertThatThrownBy(() -> registration.register(lms.invites(FormsInTests.KEY)))
                .isInstanceOf(RegistrationNotPossible.class);
        assertThat(lms.server.received(InvitingLms.REGISTRATION)).isEmpty();
    }

    @OnBothDatabases
    void aLinkUsedAtTheSameMomentRegistersOnePlatform() {
        String secret = link();

        Race<Page> race = database.allReadThenWrite(
                3, () -> node().the(DynamicRegistrationResource.class).register(lms.invites(secret)));

        assertThat(race.done()).hasSize(1);
        assertThat(race.failures()).hasSize(2).hasOnlyElementsOfType(WrongRegistrationKey.class);
        assertThat(lms.server.received(InvitingLms.REGISTRATION)).hasSize(1);
    }

    @OnBothDatabases
    void aLinkThatIsKeptIsNotNotedAsUsed() {
        String secret = link();
        int before = database.rows("audit_entry");
        lms.refuses("no");

        assertThatThrownBy(() -> registration.register(lms.invites(secret)))
                .isInstanceOf(RegistrationNotPossible.class);

        assertThat(database.rows("audit_entry")).isEqualTo(before);
    }

    @OnBothDatabases
    void theNewPlatformMayFrameUsAtOnce() {
        FrameAncestors ancestors = kith.the(FrameAncestors.class);
        ancestors.origins();

        registration.register(lms.invites(FormsInTests.KEY));

        assertThat(ancestors.origins()).isEqualTo(lms.issuer());
    }

    @OnBothDatabases
    void thePageSaysNoKeyWhenItIsPrinted() {
        Page page = show(lms.invites(FormsInTests.KEY));

        assertThat(page.toString()).doesNotContain(FormsInTests.KEY, "s3cret");
    }

    private Page show(MultivaluedMap<String, String> query) {
        return registration.show(ServerSide.of(UriInfo.class, Map.of("getQueryParameters", arguments -> query)));
    }

    private String link() {
        return kith.the(RegistrationLinks.class).make().secret();
    }

    private Optional<RegisteredPlatform> platform(String clientId) {
        return kith.the(Platforms.class).find(lms.issuer(), clientId);
    }

    private Kith node() {
        return new Kith(database, clock)
                .given(
                        Settings.class,
                        Settings.read(
                                new Properties(),
                                Map.of(
                                        "KITH_URL", "https://families.example",
                                        "KITH_REGISTRATION_KEY", FormsInTests.KEY,
                                        "KITH_ALLOWED_HOSTS", "127.0.0.1")));
    }
}
