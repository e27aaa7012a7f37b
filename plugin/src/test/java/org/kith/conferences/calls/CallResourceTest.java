package org.kith.conferences.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.Bookings;
import org.kith.conferences.Choice;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.Outcome;
import org.kith.conferences.Outcomes;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.BookedView;
import org.kith.conferences.booking.Invitation;
import org.kith.conferences.booking.Invitations;
import org.kith.conferences.booking.MeetingPath;
import org.kith.families.PersonForgotten;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Rosa could not come on Tuesday; on Wednesday, when sign-up is over, Ms Okafor offers a call. */
class CallResourceTest {

    private static final Instant TUESDAY_EVENING = Instant.parse("2026-10-13T22:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-10-14T15:00:00Z");
    private static final Wish INTERPRETED = new Wish(new Needs("es", "", false, false, false), "Reading");

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final Meeting rosas;
    private final ClaimFacts missed;

    CallResourceTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
        List.of(MATEO, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, LUIS, SAM).forEach(guardian -> cast.arrives(guardian, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.rosas = conferences.meeting(round, ROSA, MATEO);
        this.missed = database.inTransaction(() -> {
            kith.the(Holds.class).hold(rosas, ConferencesInTests.choice(slots.get(3)));
            return kith.the(Claims.class)
                    .book(rosas, slots.get(3).id(), INTERPRETED, rosas.home().guardian());
        });
        clock.set(TUESDAY_EVENING);
        kith.the(Outcomes.class).say(round.id(), missed.id(), Outcome.NO_SHOW);
        clock.set(WEDNESDAY);
    }

    @OnBothDatabases
    void offersTheFreePhoneTimesThatAreToCome() {
        offered(Mode.PHONE);

        CallView view = (CallView) asRosa().show().view();

        assertThat(view.free())
                .hasSize(12)
                .allSatisfy(slot -> assertThat(slot.time().start()).isAfter(WEDNESDAY));
    }

    @OnBothDatabases
    void movesTheMeetingThereWithAllThatWasAskedFor() {
        offered(Mode.PHONE);

        Page page = asRosa().book(slots.get(15).id(), "555-0142 11", "");

        BookedView view = (BookedView) page.view();
        assertThat(view.claim().id()).isEqualTo(missed.id());
        assertThat(view.claim().mode()).isEqualTo(Mode.PHONE);
        assertThat(view.claim().outcome()).isEqualTo(Outcome.OPEN);
        assertThat(view.claim().wish()).isEqualTo(INTERPRETED.calling("555014211"));
        assertThat(invitation().story().offer()).isEmpty();
    }

    /** Rosa has chosen Thursday herself; Luis, who has had the page open since before, would move it. */
    @OnBothDatabases
    void leavesAMeetingThatIsToComeWhereItIs() {
        offered(Mode.PHONE);
        Choice thursday = new Choice(slots.get(13).id(), Mode.IN_PERSON, Optional.of(missed.id()));
        database.inTransaction(() -> kith.the(Holds.class).holdForThem(rosas, thursday));
        database.inTransaction(() -> kith.the(Claims.class)
                .book(rosas, thursday.slot(), INTERPRETED, rosas.home().guardian()));

        Page page = asRosa().book(slots.get(15).id(), "555-0142 11", "");

        assertThat(page.status()).isEqualTo(409);
        assertThat(((CallView) page.view()).problem()).containsInstanceOf(AlreadyBooked.class);
        assertThat(kith.the(Bookings.class).of(rosas)).singleElement().satisfies(stays -> {
            assertThat(stays.slot()).isEqualTo(slots.get(13));
            assertThat(stays.wish()).isEqualTo(INTERPRETED);
        });
    }

    @OnBothDatabases
    void aTimeThatSomebodyElseHasIsRefused() {
        Meeting sams = conferences.meeting(round, SAM, ADA);
        database.inTransaction(() -> kith.the(Holds.class).holdForThem(sams, ConferencesInTests.choice(slots.get(15))));
        offered(Mode.PHONE);

        Page page = asRosa().book(slots.get(15).id(), "555-0142 11", "");

        assertThat(page.status()).isEqualTo(409);
        assertThat(kith.the(Bookings.class).one(rosas, missed.id()).slot().id())
                .isEqualTo(slots.get(3).id());
    }

    @OnBothDatabases
    void keepsWhatWouldSuitTheFamily() {
        offered(Mode.HOME_VISIT);

        asRosa().wish(" Mondays after six ");

        assertThat(kith.the(Offers.class).ofRound(round.id()))
                .singleElement()
                .satisfies(offer -> assertThat(offer.wish()).isEqualTo("Mondays after six"));
    }

    @OnBothDatabases
    void asksForWordsIfThereAreNone() {
        offered(Mode.PHONE);

        Page page = asRosa().wish(" ");

        assertThat(page.status()).isEqualTo(422);
        assertThat(((CallView) page.view()).problem()).containsInstanceOf(WishMissing.class);
    }

    @OnBothDatabases
    void aVisitIsNotBookedByOneClick() {
        offered(Mode.HOME_VISIT);

        Page page = asRosa().book(slots.get(15).id(), "555-0142 11", "");

        assertThat(page.status()).isEqualTo(409);
    }

    @OnBothDatabases
    void theOtherHomeSeesNothingOfIt() {
        offered(Mode.PHONE);
        cast.visits(LUIS, SCIENCE);

        assertThatThrownBy(() -> at(rosas).show()).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void offeredAgainItIsTheSameOffer() {
        offered(Mode.PHONE);
        offered(Mode.HOME_VISIT);

        assertThat(kith.the(Offers.class).ofRound(round.id()))
                .singleElement()
                .satisfies(offer -> assertThat(offer.times()).isEqualTo(2));
    }

    @OnBothDatabases
    void goesWithTheGuardianAndInTime() {
        offered(Mode.PHONE);
        ForgottenOffers forgotten = kith.the(ForgottenOffers.class);

        int early = forgotten.purge(round.platform(), WEDNESDAY);
        database.inTransaction(
                () -> forgotten.forget(new PersonForgotten(List.of(rosas.home().guardian()))));

        assertThat(early).isZero();
        assertThat(database.rows("conference_offer")).isZero();
    }

    private void offered(Mode mode) {
        kith.the(Offers.class).make(rosas, mode, cast.id(OKAFOR, SCIENCE));
    }

    private Invitation invitation() {
        return kith.the(Invitations.class)
                .of(rosas.home().guardian(), rosas.child())
                .get(0);
    }

    private CallResource asRosa() {
        cast.visits(ROSA, SCIENCE);
        return at(rosas);
    }

    /** With what the server reads out of its address. */
    private CallResource at(Meeting meeting) {
        MeetingPath path = new MeetingPath();
        set(path, "child", meeting.child());
        set(path, "round", meeting.round());
        set(path, "course", meeting.course());
        CallResource resource = kith.the(CallResource.class);
        resource.path = path;
        resource.id = kith.the(Offers.class).ofRound(round.id()).get(0).id();
        return resource;
    }

    private static void set(MeetingPath path, String name, Object value) {
        try {
            Field field = MeetingPath.class.getDeclaredField(name);
            field.setAccessible(true);
            field.set(path, value);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
