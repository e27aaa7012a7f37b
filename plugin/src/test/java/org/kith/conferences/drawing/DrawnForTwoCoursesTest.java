package org.kith.conferences.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.ConferencesInTests.choice;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Hosts;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.Span;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.waiting.Waits;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Ms Okafor meets families of Science and of Reading on the same evenings, and a draw gives both out. */
class DrawnForTwoCoursesTest {

    private final FixedClock clock;
    private final Database database;
    private final DrawingInTests node;
    private final Cast cast;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final Meeting sams;
    private final Meeting lucias;

    DrawnForTwoCoursesTest(Database database, FixedClock clock) {
        this.clock = clock;
        this.database = database;
        this.node = new DrawingInTests(database, clock);
        this.cast = new Cast(node.kith());
        this.conferences = new ConferencesInTests(node.kith(), cast);
        List.of(LUCIA, OKAFOR).forEach(player -> cast.arrives(player, READING));
        RoundFacts open = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        database.inTransaction(
                () -> node.kith().the(Hosts.class).takePart(open, cast.id(READING), cast.id(OKAFOR, READING)));
        this.round = node.collects(open, UNTIL);
        this.sams = conferences.meeting(round, SAM, ADA);
        this.lucias = node.kith()
                .the(OwnMeetings.class)
                .one(cast.id(ROSA, READING), cast.id(LUCIA, READING), round.id(), cast.id(READING))
                .meeting();
    }

    @OnBothDatabases
    void sheIsGivenToOneFamilyAtATime() {
        SlotFacts first = of(SCIENCE).get(3);
        SlotFacts later = of(SCIENCE).get(8);
        wishes(sams, first, later);
        wishes(lucias, of(READING).get(3), of(READING).get(8));

        draws();

        assertThat(List.of(booked(sams), booked(lucias))).containsExactlyInAnyOrder(first.time(), later.time());
        assertThat(node.kith().the(Waits.class).line(round.id())).isEmpty();
        assertThat(node.kith().the(Checks.class).of(round).isSame()).isTrue();
    }

    @OnBothDatabases
    void whenSheMeetsAFamilyOfAnotherRoundNothingIsGivenOut() {
        RoundFacts other = database.inTransaction(() -> conferences.openAgain(RoundRules.USUAL));
        meets(conferences.meeting(other, ROSA, MATEO), conferences.slots(other).get(3));
        wishes(sams, of(SCIENCE).get(3), of(SCIENCE).get(8));

        draws();

        assertThat(booked(sams)).isEqualTo(of(SCIENCE).get(8).time());
    }

    private List<SlotFacts> of(Classroom course) {
        UUID host = node.kith().the(Rounds.class).hosts(round.id()).stream()
                .filter(one -> one.course().equals(cast.id(course)))
                .map(HostFacts::id)
                .findFirst()
                .orElseThrow();
        return node.kith().the(Slots.class).ofHosts(List.of(host));
    }

    private void meets(Meeting meeting, SlotFacts slot) {
        UUID guardian = meeting.home().guardian();
        database.inTransaction(() -> node.kith().the(Holds.class).hold(meeting, choice(slot)));
        database.inTransaction(() -> node.kith().the(Claims.class).book(meeting, slot.id(), Wish.NONE, guardian));
    }

    private void wishes(Meeting meeting, SlotFacts first, SlotFacts second) {
        node.kith().the(WishingSteps.class).wish(meeting, inOrder(first, second), Wish.NONE);
    }

    private void draws() {
        clock.set(UNTIL);
        node.minutePasses();
    }

    private Span booked(Meeting meeting) {
        return database.inTransaction(() -> node.kith().the(Bookings.class).of(meeting).stream()
                .filter(ClaimFacts::isBooked)
                .map(ClaimFacts::time)
                .findFirst()
                .orElseThrow());
    }
}
