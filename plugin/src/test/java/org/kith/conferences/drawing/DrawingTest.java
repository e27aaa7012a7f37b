package org.kith.conferences.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.conferences.ConferencesInTests.choice;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;
import static org.kith.conferences.drawing.DrawingInTests.times;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Crowd;
import org.kith.conferences.Holds;
import org.kith.conferences.LongerMeetings;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Rounds;
import org.kith.conferences.SignUpClosed;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.Timetables;
import org.kith.conferences.Wish;
import org.kith.conferences.opening.Assignment;
import org.kith.conferences.waiting.InLine;
import org.kith.conferences.waiting.Waits;
import org.kith.families.PersonForgotten;
import org.kith.page.AtTheSameMoment;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Families wish, a date comes, and times are given out. */
class DrawingTest {

    private static final Wish INTERPRETED = new Wish(new Needs("es", "", false, false, false), "");
    private static final Wish RIDE = new Wish(new Needs("", "", true, false, false), "");

    private final Database database;
    private final FixedClock clock;
    private final DrawingInTests node;
    private final Cast cast;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final Meeting rosas;
    private final Meeting lucias;
    private final Meeting sams;

    DrawingTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.node = new DrawingInTests(database, clock);
        this.cast = new Cast(node.kith());
        this.conferences = new ConferencesInTests(node.kith(), cast);
        List.of(MATEO, LUCIA, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        RoundFacts open = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.round = node.collects(open, UNTIL);
        this.slots = conferences.slots(round);
        this.rosas = conferences.meeting(round, ROSA, MATEO);
        this.lucias = conferences.meeting(round, ROSA, LUCIA);
        this.sams = conferences.meeting(round, SAM, ADA);
    }

    @OnBothDatabases
    void whoWishesGetsTheBestTimeThatIsLeft() {
        wishes(rosas, inOrder(slots.get(3), slots.get(5)), RIDE);
        wishes(sams, inOrder(slots.get(3), slots.get(4)), Wish.NONE);

        draws();

        assertThat(booked(rosas)).extracting(ClaimFacts::slot).containsExactly(slots.get(3));
        assertThat(booked(rosas))
                .extracting(claim -> claim.wish().needs().ride())
                .containsExactly(true);
        assertThat(booked(sams)).extracting(ClaimFacts::slot).containsExactly(slots.get(4));
        assertThat(node.wish(sams).state()).isEqualTo(DrawWishState.BOOKED);
    }

    @OnBothDatabases
    void nothingIsGivenOutBeforeTheDate() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);

        node.minutePasses();

        assertThat(booked(rosas)).isEmpty();
        assertThatThrownBy(() -> hold(sams, slots.get(4))).isInstanceOf(SignUpClosed.class);
    }

    @OnBothDatabases
    void afterwardsWhoeverComesFirstHasTheChoice() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);
        draws();

        assertThat(hold(sams, slots.get(4)).slot()).isEqualTo(slots.get(4));
        assertThatThrownBy(() -> wishes(sams, inOrder(slots.get(5)), Wish.NONE)).isInstanceOf(WishesClosed.class);
    }

    @OnBothDatabases
    void whoGetsNoneWaitsFirstInLineAndIsToldOnce() {
        wishes(rosas, inOrder(slots.get(3)), RIDE);
        wishes(sams, inOrder(slots.get(3)), Wish.NONE);

        draws();
        node.minutePasses();

        assertThat(line()).extracting(InLine::meeting).containsExactly(sams);
        assertThat(node.news())
                .extracting(DrawNews::kind, DrawNews::guardian)
                .containsExactly(tuple(DrawNews.Kind.NO_TIME, sams.home().guardian()));
    }

    @OnBothDatabases
    void thoseWithoutATimeWaitInTheOrderOfTheDraw() {
        List<Meeting> crowd = new Crowd(node.kith(), cast).enrolled(database, round, 6);
        crowd.forEach(each -> wishes(each, inOrder(slots.get(3)), Wish.NONE));

        draws();

        List<UUID> order =
                record().drawn().stream().skip(1).map(drawn -> drawn.wish()).toList();
        assertThat(line()).extracting(one -> node.wish(one.meeting()).id()).containsExactlyElementsOf(order);
    }

    @OnBothDatabases
    void childrenOfOneHomeGetTimesThatDoNotClash() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);
        wishes(lucias, inOrder(slots.get(3), slots.get(6)), RIDE);

        draws();

        assertThat(booked(lucias)).extracting(ClaimFacts::slot).containsExactly(slots.get(3));
        assertThat(booked(rosas)).isEmpty();
        assertThat(line()).extracting(InLine::meeting).containsExactly(rosas);
    }

    @OnBothDatabases
    void aMeetingWithAnInterpreterTakesTheNextTimeToo() {
        wishes(rosas, inOrder(slots.get(3)), INTERPRETED);
        wishes(sams, inOrder(slots.get(4), slots.get(6)), Wish.NONE);

        draws();

        assertThat(node.kith().the(LongerMeetings.class).goingOn(round.id()))
                .containsExactly(slots.get(4).id());
        assertThat(booked(sams)).extracting(ClaimFacts::slot).containsExactly(slots.get(6));
    }

    @OnBothDatabases
    void oneMeetsInAWayThatWasWishedFor() {
        wishes(rosas, new WishedTimes(times(List.of(slots.get(3))), true, false, Set.of(Mode.VIDEO)), Wish.NONE);

        draws();

        assertThat(booked(rosas)).extracting(ClaimFacts::mode).containsExactly(Mode.VIDEO);
    }

    @OnBothDatabases
    void whoDoesNotMindGetsATimeToo() {
        wishes(rosas, new WishedTimes(List.of(), true, true, Set.of()), Wish.NONE);

        draws();

        assertThat(booked(rosas)).hasSize(1);
    }

    @OnBothDatabases
    void theDrawIsDoneOnceAlsoWhenItIsLookedForAgain() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);
        draws();
        String record = text();
        clock.passes(Duration.ofMinutes(1));

        node.minutePasses();

        assertThat(text()).isEqualTo(record);
        assertThat(booked(rosas)).hasSize(1);
    }

    @OnBothDatabases
    void aServerThatStopsAfterTheDrawGoesOnWhereItWas() {
        wishes(rosas, inOrder(slots.get(3)), RIDE);
        wishes(sams, inOrder(slots.get(3), slots.get(4)), Wish.NONE);
        clock.set(UNTIL);
        RoundFacts due = node.kith().the(DrawSteps.class).due().get(0);
        node.kith()
                .the(DrawSteps.class)
                .draw(due, node.kith().the(Candidates.class).of(due));
        node.kith().the(GivingSteps.class).give(node.wish(rosas));

        DrawingInTests restarted = new DrawingInTests(database, clock);
        restarted.minutePasses();

        assertThat(booked(rosas)).hasSize(1);
        assertThat(booked(sams)).extracting(ClaimFacts::slot).containsExactly(slots.get(4));
        assertThat(hold(conferences.meeting(round, LUIS, MATEO), slots.get(6)).slot())
                .isEqualTo(slots.get(6));
    }

    @OnBothDatabases
    void aWishThatIsSaidWhileWishesAreLookedAtIsNotDrawnAsItWas() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);
        clock.set(UNTIL);
        RoundFacts due = node.kith().the(DrawSteps.class).due().get(0);
        Entrants looked = node.kith().the(Candidates.class).of(due);
        clock.set(UNTIL.minusSeconds(1));
        wishes(rosas, inOrder(slots.get(5)), Wish.NONE);
        clock.set(UNTIL);

        assertThatThrownBy(() -> node.kith().the(DrawSteps.class).draw(due, looked))
                .isInstanceOf(AtTheSameMoment.class);
        draws();

        assertThat(booked(rosas)).extracting(ClaimFacts::slot).containsExactly(slots.get(5));
    }

    @OnBothDatabases
    void nobodyElseGetsATimeBetweenDrawAndBooking() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);
        clock.set(UNTIL);
        RoundFacts due = node.kith().the(DrawSteps.class).due().get(0);
        node.kith()
                .the(DrawSteps.class)
                .draw(due, node.kith().the(Candidates.class).of(due));

        assertThatThrownBy(() -> database.inTransaction(
                        () -> node.kith().the(Holds.class).holdForThem(sams, choice(slots.get(3)))))
                .isInstanceOf(SlotTaken.class);
    }

    @OnBothDatabases
    void theRecordVerifiesAndNamesNobody() {
        wishes(rosas, inOrder(slots.get(3), slots.get(5)), INTERPRETED);
        wishes(sams, inOrder(slots.get(3)), Wish.NONE);
        draws();

        Check check = node.kith().the(Checks.class).of(now());

        assertThat(check.isSame()).isTrue();
        assertThat(record().verified()).isEmpty();
        assertThat(text())
                .doesNotContain(
                        rosas.home().guardian().toString(),
                        rosas.home().household().toString(),
                        rosas.child().toString());
    }

    @OnBothDatabases
    void aRecordThatWasChangedIsNotTheSame() {
        wishes(rosas, inOrder(slots.get(3)), RIDE);
        wishes(sams, inOrder(slots.get(3), slots.get(4)), Wish.NONE);
        draws();
        String changed = text().replace("\"ride\",", "");
        database.inTransaction(() -> node.kith()
                .the(EntityManager.class)
                .createQuery("update DrawRecord r set r.text = :text")
                .setParameter("text", changed)
                .executeUpdate());

        Check check = node.kith().the(Checks.class).of(now());

        assertThat(check.sealed()).isFalse();
        assertThat(check.isSame()).isFalse();
    }

    @OnBothDatabases
    void theSeedIsTheOneWhoseCommitmentWasPublishedBefore() {
        String published =
                node.kith().the(FairOpenings.class).commitment(round.id()).orElseThrow();
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);

        draws();

        assertThat(Digest.hex(record().seed())).isEqualTo(published);
    }

    @OnBothDatabases
    void whatIsGoneIsNotGivenOutAndTheNextOfTheListIs() {
        wishes(rosas, inOrder(slots.get(3), slots.get(5)), Wish.NONE);
        database.inTransaction(() -> node.kith()
                .the(Timetables.class)
                .remove(round.id(), slots.get(3).id()));

        node.minutePasses();
        draws();

        assertThat(node.news())
                .extracting(DrawNews::kind, DrawNews::guardian)
                .containsExactly(tuple(DrawNews.Kind.TIME_GONE, rosas.home().guardian()));
        assertThat(booked(rosas)).extracting(ClaimFacts::slot).containsExactly(slots.get(5));
    }

    @OnBothDatabases
    void whoGotATimeFromTheTeacherIsNotInTheDraw() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);
        database.inTransaction(() -> node.kith().the(Holds.class).holdForThem(rosas, choice(slots.get(8))));
        database.inTransaction(() -> node.kith()
                .the(Claims.class)
                .book(rosas, slots.get(8).id(), Wish.NONE, rosas.home().guardian()));

        draws();

        assertThat(booked(rosas)).extracting(ClaimFacts::slot).containsExactly(slots.get(8));
        assertThat(record().drawn()).isEmpty();
        assertThatThrownBy(() -> wishes(rosas, inOrder(slots.get(3)), Wish.NONE))
                .isInstanceOfAny(AlreadyBooked.class, WishesClosed.class);
    }

    @OnBothDatabases
    void aWishIsChangedAndWithdrawnUntilTheDate() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);
        UUID first = node.wish(rosas).id();

        wishes(rosas, inOrder(slots.get(6)), RIDE);

        assertThat(node.wish(rosas).id()).isEqualTo(first);
        assertThat(node.wish(rosas).times().slots())
                .containsExactly(slots.get(6).id());
        node.kith().the(WishingSteps.class).withdraw(rosas);
        assertThat(node.kith().the(DrawWishes.class).of(rosas)).isEmpty();
    }

    @OnBothDatabases
    void timesThatAreNotGivenOutAreNotWishedFor() {
        WishedTimes forged = new WishedTimes(
                List.of(new WishedTime(UUID.randomUUID(), slots.get(0).time().start())), true, false, Set.of());

        assertThatThrownBy(() -> wishes(rosas, forged, Wish.NONE)).isInstanceOf(WishedTimeGone.class);
        assertThatThrownBy(() -> wishes(rosas, WishedTimes.NONE, Wish.NONE)).isInstanceOf(NothingWished.class);
    }

    @OnBothDatabases
    void theDrawCanBeCalledOffOnlyWhileNobodyHasWished() {
        keeps(Optional.empty());
        assertThat(now().wishing()).isEmpty();
        node.collects(now(), UNTIL);
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);

        assertThatThrownBy(() -> keeps(Optional.empty())).isInstanceOf(FamiliesHaveWished.class);
    }

    @OnBothDatabases
    void anotherDateIsToldToThoseWhoHaveWishedIfItMatters() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);

        node.collects(now(), UNTIL.plus(Duration.ofMinutes(30)));
        assertThat(node.news()).isEmpty();
        node.collects(now(), UNTIL.minus(Duration.ofHours(2)));

        assertThat(node.news()).extracting(DrawNews::kind).containsExactly(DrawNews.Kind.DATE_MOVED);
    }

    @OnBothDatabases
    void whoIsForgottenHasWishedNothing() {
        wishes(rosas, inOrder(slots.get(3)), Wish.NONE);
        wishes(sams, inOrder(slots.get(3)), Wish.NONE);

        database.inTransaction(() -> node.kith()
                .the(ForgottenDrawWishes.class)
                .forget(new PersonForgotten(List.of(rosas.home().guardian()))));

        assertThat(node.kith().the(DrawWishes.class).ofRound(round.id()))
                .extracting(DrawWishFacts::meeting)
                .containsExactly(sams);
    }

    private void wishes(Meeting meeting, WishedTimes times, Wish wish) {
        node.kith().the(WishingSteps.class).wish(meeting, times, wish);
    }

    private void draws() {
        clock.set(UNTIL);
        node.minutePasses();
    }

    private void keeps(Optional<Instant> until) {
        database.inTransaction(() -> node.kith().the(FairRules.class).keep(now(), until));
    }

    private RoundFacts now() {
        return node.kith().the(Rounds.class).in(round.course(), round.id());
    }

    private ClaimFacts hold(Meeting meeting, SlotFacts slot) {
        return database.inTransaction(() -> node.kith().the(Holds.class).hold(meeting, choice(slot)));
    }

    private List<ClaimFacts> booked(Meeting meeting) {
        return node.kith().the(Bookings.class).of(meeting).stream()
                .filter(ClaimFacts::isBooked)
                .toList();
    }

    private List<InLine> line() {
        return node.kith().the(Waits.class).line(round.id());
    }

    private String text() {
        return node.kith().the(DrawRecords.class).text(round.id()).orElseThrow();
    }

    private Assignment record() {
        return new ReadRecord(text()).assignment();
    }
}
