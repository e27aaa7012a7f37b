package org.kith.conferences.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.ConferencesInTests.choice;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Crowd;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.opening.Assignment;
import org.kith.page.Refusal;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

/** Two nodes draw at the same moment, while one more family wishes and a teacher books for another. */
class DrawingRaceTest {

    private static final int WISHES = 20;
    private static final int TIMES = 6;

    private final Database database;
    private final DrawingInTests node;
    private final DrawingInTests other;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final List<Meeting> crowd;
    private final Meeting late;
    private final Meeting phones;

    DrawingRaceTest(Database database, FixedClock clock) {
        this.database = database;
        this.node = new DrawingInTests(database, clock);
        this.other = new DrawingInTests(database, clock);
        Cast cast = new Cast(node.kith());
        ConferencesInTests conferences = new ConferencesInTests(node.kith(), cast);
        this.round = node.collects(database.inTransaction(() -> conferences.open(RoundRules.USUAL)), UNTIL);
        this.slots = conferences.slots(round);
        List<Meeting> all = new Crowd(node.kith(), cast).enrolled(database, round, WISHES + 2);
        this.crowd = all.subList(0, WISHES);
        this.late = all.get(WISHES);
        this.phones = all.get(WISHES + 1);
        IntStream.range(0, WISHES)
                .forEach(at -> wishes(crowd.get(at), slots.get(at % TIMES), slots.get((at + 1) % TIMES)));
        List.of(node, other).forEach(DrawingInTests::minutePasses);
        other.kith().the(Holds.class);
        clock.set(UNTIL);
    }

    @OnBothDatabases
    void itIsDrawnOnceAndEverybodyGetsWhatTheRecordSays() {
        Race<Integer> race = database.atOnce(List.<Supplier<Integer>>of(
                () -> draws(node),
                () -> draws(other),
                () -> draws(node),
                () -> draws(other),
                this::wishesLate,
                this::phoned));
        draws(node);

        assertThat(race.failures()).allMatch(Refusal.class::isInstance);
        Assignment record = new ReadRecord(
                        node.kith().the(DrawRecords.class).text(round.id()).orElseThrow())
                .assignment();
        assertThat(record.verified()).isEmpty();
        assertThat(record.drawn()).hasSize(WISHES);
        assertThat(crowd).allSatisfy(meeting -> assertThat(slotOf(meeting)).isEqualTo(recorded(record, meeting)));
        assertThat(node.kith().the(DrawWishes.class).of(late)).isEmpty();
        assertThat(node.kith().the(Bookings.class).ofRound(round.id()).stream()
                        .map(claim -> claim.slot().id())
                        .toList())
                .doesNotHaveDuplicates();
    }

    @OnBothDatabases
    void everybodyWithoutATimeIsToldOnceAndStandsInLine() {
        database.atOnce(List.<Supplier<Integer>>of(() -> draws(node), () -> draws(other)));
        draws(other);

        List<DrawWishFacts> all = node.kith().the(DrawWishes.class).ofRound(round.id());
        long waiting = all.stream().filter(wish -> wish.is(DrawWishState.WAITS)).count();
        assertThat(all).extracting(DrawWishFacts::state).containsOnly(DrawWishState.BOOKED, DrawWishState.WAITS);
        assertThat(waiting).isEqualTo(WISHES - TIMES);
        assertThat(node.news().size() + other.news().size()).isEqualTo((int) waiting);
    }

    private void wishes(Meeting meeting, SlotFacts... best) {
        node.kith().the(WishingSteps.class).wish(meeting, inOrder(best), Wish.NONE);
    }

    private static Integer draws(DrawingInTests node) {
        node.minutePasses();
        return 1;
    }

    private Integer wishesLate() {
        wishes(late, slots.get(0));
        return 1;
    }

    private Integer phoned() {
        return database.inTransaction(() -> {
            other.kith().the(Holds.class).holdForThem(phones, choice(slots.get(0)));
            return 1;
        });
    }

    private Set<SlotFacts> slotOf(Meeting meeting) {
        return Set.copyOf(node.kith().the(Bookings.class).of(meeting).stream()
                .filter(ClaimFacts::isBooked)
                .map(ClaimFacts::slot)
                .toList());
    }

    private Set<SlotFacts> recorded(Assignment record, Meeting meeting) {
        return Set.copyOf(record.drawn().stream()
                .filter(drawn -> drawn.wish().equals(node.wish(meeting).id()))
                .flatMap(drawn -> drawn.slot().stream())
                .flatMap(id -> slots.stream().filter(slot -> slot.id().equals(id)))
                .toList());
    }
}
