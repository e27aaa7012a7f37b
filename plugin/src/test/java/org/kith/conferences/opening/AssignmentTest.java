package org.kith.conferences.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.conferences.Mode;
import org.kith.conferences.Span;
import org.kith.conferences.opening.PassedOver.Reason;

class AssignmentTest {

    private static final Instant FOUR = Instant.parse("2026-10-29T20:00:00Z");
    private static final UUID COURSE = new UUID(8, 1);
    private static final OpenSlot FIRST = slot(1, 0, 1);
    private static final OpenSlot SECOND = slot(2, 15, 1);
    private static final OpenSlot BESIDE_FIRST = slot(3, 5, 1);

    /** {@code printf 'autumn\n00000000-0000-0001-0000-000000000007' | sha256sum} */
    @Test
    void theNumberIsWhatAnybodyCanReckon() {
        DrawNumber number = DrawNumber.of("autumn", new UUID(1, 7));

        assertThat(number.hex()).isEqualTo("4c4aedbca7f694c3707a2a82b59a24bd982070610e9885b6a1706db5f9e1fe1a");
    }

    @Test
    void moreReasonsComeFirst() {
        FamilyWish one = wish(1, 1, Set.of(PriorityReason.INTERPRETER), FIRST);
        FamilyWish two = wish(2, 2, Set.of(PriorityReason.RIDE, PriorityReason.SEVERAL_CHILDREN), FIRST);

        assertThat(order(one, two)).containsExactly(two.id(), one.id());
    }

    @Test
    void amongAsManyReasonsTheirKindDecides() {
        FamilyWish ride = wish(1, 1, Set.of(PriorityReason.RIDE), FIRST);
        FamilyWish interpreter = wish(2, 2, Set.of(PriorityReason.INTERPRETER), FIRST);
        FamilyWish children = wish(3, 3, Set.of(PriorityReason.SEVERAL_CHILDREN), FIRST);
        FamilyWish none = wish(4, 4, Set.of(), FIRST);

        assertThat(order(none, children, ride, interpreter))
                .containsExactly(interpreter.id(), ride.id(), children.id(), none.id());
    }

    @Test
    void theDrawDecidesAmongEquals() {
        FamilyWish one = wish(1, 1, Set.of(), FIRST);
        FamilyWish two = wish(2, 2, Set.of(), FIRST);

        UUID first = DrawNumber.of("autumn", one.id()).compareTo(DrawNumber.of("autumn", two.id())) < 0
                ? one.id()
                : two.id();
        assertThat(order(one, two)).first().isEqualTo(first);
    }

    @Test
    void saysWhichWishWasGrantedAndWhyNotABetterOne() {
        FamilyWish early = wish(1, 1, Set.of(PriorityReason.RIDE), FIRST);
        FamilyWish late = wish(2, 2, Set.of(), slot(9, 60, 1), FIRST, SECOND);

        Drawn drawn = draw(early, late).get(1);

        assertThat(drawn.turn()).isEqualTo(2);
        assertThat(drawn.choice(late.wanted())).contains(3);
        assertThat(drawn.slot()).contains(SECOND.id());
        assertThat(drawn.passedOver())
                .containsExactly(
                        new PassedOver(new UUID(9, 9), Reason.NOT_OFFERED), new PassedOver(FIRST.id(), Reason.FULL));
    }

    @Test
    void aHomeIsNotAtTwoConferencesAtOnce() {
        FamilyWish one = wish(1, 1, Set.of(PriorityReason.RIDE), FIRST);
        FamilyWish other = wish(2, 1, Set.of(), BESIDE_FIRST, SECOND);

        Drawn drawn = draw(one, other).get(1);

        assertThat(drawn.passedOver()).containsExactly(new PassedOver(BESIDE_FIRST.id(), Reason.OWN_CLASH));
        assertThat(drawn.slot()).contains(SECOND.id());
    }

    @Test
    void aHomeKeepsWhatItHadBooked() {
        HouseholdTime booked = new HouseholdTime(new UUID(2, 1), FIRST.span());
        Opening opening = new Opening(
                List.of(FIRST, SECOND),
                List.of(wish(1, 1, Set.of(), FIRST, SECOND)),
                List.of(booked),
                Duration.ofMinutes(1));

        Drawn drawn = Assignment.of(opening, "autumn").drawn().get(0);

        assertThat(drawn.slot()).isEmpty();
    }

    @Test
    void aRecordThatWasChangedDoesNotVerify() {
        Assignment right = Assignment.of(opening(wish(1, 1, Set.of(), FIRST), wish(2, 2, Set.of(), FIRST)), "autumn");
        List<Drawn> swapped = new ArrayList<>();
        for (int turn = 1; turn <= 2; turn++) {
            Drawn drawn = right.drawn().get(turn - 1);
            Drawn other = right.drawn().get(2 - turn);
            swapped.add(new Drawn(other.wish(), turn, other.number(), drawn.slot(), drawn.passedOver()));
        }

        Assignment changed = new Assignment(right.rules(), right.seed(), right.opening(), swapped);

        assertThat(right.verified()).isEmpty();
        assertThat(changed.verified()).extracting(Assignment.Difference::wish).hasSize(2);
    }

    @Test
    void aRecordWithoutAWishDoesNotVerify() {
        Assignment right = Assignment.of(opening(wish(1, 1, Set.of(), FIRST)), "autumn");

        Assignment shortened = new Assignment(right.rules(), right.seed(), right.opening(), List.of());

        assertThat(shortened.verified())
                .singleElement()
                .satisfies(missing -> assertThat(missing.recorded()).isEmpty());
    }

    @Test
    void whoDoesNotMindGetsWhatFewestHaveAskedFor() {
        FamilyWish easy =
                wish(1, Set.of(PriorityReason.RIDE), new Wanted(COURSE, List.of(), false, true, Set.of(), false));
        FamilyWish one = wish(2, 2, Set.of(), FIRST, BESIDE_FIRST);
        FamilyWish two = wish(3, 3, Set.of(), FIRST);

        List<Drawn> drawn = draw(easy, one, two);

        assertThat(drawn.get(0).slot()).contains(SECOND.id());
        assertThat(drawn.get(0).passedOver()).isEmpty();
        assertThat(drawn)
                .allMatch(each -> each.slot().isPresent() || each.wish().equals(two.id()));
    }

    @Test
    void whoTakesAnyOtherGetsItOnlyWhenNoneOfTheOwnIsLeft() {
        FamilyWish early = wish(1, 1, Set.of(PriorityReason.RIDE), FIRST);
        FamilyWish late = wish(2, Set.of(), new Wanted(COURSE, List.of(FIRST.id()), true, true, Set.of(), false));

        Drawn drawn = draw(early, late).get(1);

        assertThat(drawn.slot()).contains(BESIDE_FIRST.id());
        assertThat(drawn.choice(late.wanted())).isEmpty();
        assertThat(drawn.passedOver()).containsExactly(new PassedOver(FIRST.id(), Reason.FULL));
    }

    @Test
    void nobodyMeetsInAWayTheyDoNotWant() {
        FamilyWish phone =
                wish(1, Set.of(), new Wanted(COURSE, List.of(FIRST.id()), true, true, Set.of(Mode.PHONE), false));

        Drawn drawn = draw(phone).get(0);

        assertThat(drawn.slot()).isEmpty();
        assertThat(drawn.passedOver()).containsExactly(new PassedOver(FIRST.id(), Reason.OTHER_WAY));
    }

    @Test
    void aConferenceWithAnInterpreterTakesTheNextTimeToo() {
        OpenSlot begins = longer(FIRST, SECOND);
        FamilyWish interpreted = wish(
                1,
                Set.of(PriorityReason.INTERPRETER),
                new Wanted(COURSE, List.of(SECOND.id(), begins.id()), true, false, Set.of(), true));
        FamilyWish other = wish(2, 2, Set.of(), SECOND);

        List<Drawn> drawn = Assignment.of(
                        new Opening(List.of(begins, SECOND), List.of(interpreted, other), List.of(), Duration.ZERO),
                        "autumn")
                .drawn();

        assertThat(drawn.get(0).slot()).contains(begins.id());
        assertThat(drawn.get(0).passedOver()).containsExactly(new PassedOver(SECOND.id(), Reason.TOO_SHORT));
        assertThat(drawn.get(1).passedOver()).containsExactly(new PassedOver(SECOND.id(), Reason.FULL));
    }

    @Test
    void timesOfAnotherCourseAreNotOffered() {
        FamilyWish strange =
                wish(1, Set.of(), new Wanted(new UUID(8, 2), List.of(FIRST.id()), true, true, Set.of(), false));

        assertThat(draw(strange).get(0).slot()).isEmpty();
    }

    @Test
    void aTeacherOfTwoCoursesIsMetByOneFamilyAtATime() {
        UUID reading = new UUID(8, 2);
        OpenSlot there =
                new OpenSlot(new UUID(9, 4), reading, FIRST.teacher(), FIRST.span(), 1, FIRST.ways(), Optional.empty());
        OpenSlot later = new OpenSlot(
                new UUID(9, 5), reading, FIRST.teacher(), SECOND.span(), 1, FIRST.ways(), Optional.empty());
        FamilyWish science = wish(1, 1, Set.of(PriorityReason.RIDE), FIRST);
        Wanted both = new Wanted(reading, List.of(there.id(), later.id()), true, false, Set.of(), false);
        FamilyWish other = wish(2, Set.of(), both);

        Drawn drawn = Assignment.of(
                        new Opening(List.of(FIRST, there, later), List.of(science, other), List.of(), Duration.ZERO),
                        "autumn")
                .drawn()
                .get(1);

        assertThat(drawn.passedOver()).containsExactly(new PassedOver(there.id(), Reason.FULL));
        assertThat(drawn.slot()).contains(later.id());
    }

    @Test
    void nobodyStandsInItTwice() {
        FamilyWish one = wish(1, 1, Set.of(), FIRST);

        assertThatThrownBy(() -> opening(one, one)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<UUID> order(FamilyWish... wishes) {
        return draw(wishes).stream().map(Drawn::wish).toList();
    }

    private static List<Drawn> draw(FamilyWish... wishes) {
        return Assignment.of(opening(wishes), "autumn").drawn();
    }

    private static Opening opening(FamilyWish... wishes) {
        return new Opening(List.of(FIRST, SECOND, BESIDE_FIRST), Arrays.asList(wishes), List.of(), Duration.ZERO);
    }

    private static FamilyWish wish(int id, int household, Set<PriorityReason> reasons, OpenSlot... slots) {
        List<UUID> ranked = Arrays.stream(slots).map(OpenSlot::id).toList();
        Wanted wanted = new Wanted(COURSE, ranked, true, false, Set.of(), false);
        return new FamilyWish(new UUID(1, id), new UUID(2, household), reasons, wanted);
    }

    /** Of a home of its own. */
    private static FamilyWish wish(int id, Set<PriorityReason> reasons, Wanted wanted) {
        return new FamilyWish(new UUID(1, id), new UUID(2, id), reasons, wanted);
    }

    private static OpenSlot longer(OpenSlot first, OpenSlot next) {
        LongTime whole = new LongTime(
                List.of(first.id(), next.id()),
                new Span(first.span().start(), next.span().end()));
        return new OpenSlot(first.id(), COURSE, first.teacher(), first.span(), 1, first.ways(), Optional.of(whole));
    }

    private static OpenSlot slot(int id, int minute, int capacity) {
        Instant start = FOUR.plus(Duration.ofMinutes(minute));
        Span span = new Span(start, start.plus(Duration.ofMinutes(15)));
        return new OpenSlot(
                new UUID(9, id), COURSE, new UUID(7, id), span, capacity, Set.of(Mode.IN_PERSON), Optional.empty());
    }
}
