package org.kith.conferences.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.conferences.Mode;
import org.kith.conferences.Span;

class AssignmentPropertiesTest {

    private static final Instant FOUR = Instant.parse("2026-10-29T20:00:00Z");
    private static final UUID COURSE = new UUID(8, 1);
    private static final int SLOTS = 8;

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noSlotIsOverItsCapacity(@ForAll("openings") Opening opening, @ForAll String seed) {
        Assignment assignment = Assignment.of(opening, seed);

        Map<UUID, Long> taken = assignment.drawn().stream()
                .flatMap(drawn -> drawn.slot().map(slot -> time(opening, drawn.wish(), slot)).stream())
                .flatMap(time -> time.slots().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(opening.slots()).allMatch(slot -> taken.getOrDefault(slot.id(), 0L) <= slot.capacity());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noHomeIsAtTwoPlacesAtOnce(@ForAll("openings") Opening opening, @ForAll String seed) {
        List<HouseholdTime> times = new ArrayList<>(opening.booked());

        for (Drawn drawn : Assignment.of(opening, seed).drawn()) {
            drawn.slot().map(slot -> home(opening, drawn.wish(), slot)).ifPresent(time -> {
                assertThat(times)
                        .noneMatch(other -> other.household().equals(time.household())
                                && other.span().overlaps(time.span()));
                times.add(time);
            });
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noTeacherIsAtTwoTimesAtOnce(@ForAll("openings") Opening opening, @ForAll String seed) {
        List<Drawn> drawn = Assignment.of(opening, seed).drawn();

        assertThat(drawn)
                .allMatch(one -> one.slot().isEmpty()
                        || hasTeacher(opening, one.wish(), one.slot().orElseThrow(), drawn.subList(0, one.turn() - 1)));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfArrivalDoesNotMatter(
            @ForAll("openings") Opening opening, @ForAll String seed, @ForAll Random random) {
        List<FamilyWish> wishes = new ArrayList<>(opening.wishes());
        List<OpenSlot> slots = new ArrayList<>(opening.slots());
        Collections.shuffle(wishes, random);
        Collections.shuffle(slots, random);

        Assignment other = Assignment.of(new Opening(slots, wishes, opening.booked(), opening.between()), seed);

        assertThat(other.drawn()).isEqualTo(Assignment.of(opening, seed).drawn());
    }

    /** Only seats of those earlier in the order, and a home's own times, stand between a wish and a better one. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void nobodyHasReasonForEnvy(@ForAll("openings") Opening opening, @ForAll String seed) {
        List<Drawn> drawn = Assignment.of(opening, seed).drawn();

        for (Drawn one : drawn) {
            List<Drawn> earlier = drawn.subList(0, one.turn() - 1);
            FamilyWish wish = wish(opening, one.wish());
            List<UUID> named = wish.wanted().slots();
            int granted = one.slot()
                    .map(named::indexOf)
                    .filter(place -> place >= 0)
                    .map(place -> wish.wanted().inOrder() ? place : 0)
                    .orElse(named.size());
            assertThat(named.subList(0, granted)).noneMatch(better -> isFree(opening, wish, better, earlier));
            assertThat(one.slot().isEmpty()
                            && wish.wanted().orAny()
                            && opening.slots().stream().anyMatch(any -> isFree(opening, wish, any.id(), earlier)))
                    .isFalse();
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void amongOrderedWishesWhoComesLaterChangesNothingForThoseBefore(
            @ForAll("openings") Opening any, @ForAll String seed) {
        List<FamilyWish> ordered = any.wishes().stream()
                .filter(wish -> wish.wanted().inOrder() && !wish.wanted().orAny())
                .toList();
        Opening opening = new Opening(any.slots(), ordered, any.booked(), any.between());

        List<Drawn> all = Assignment.of(opening, seed).drawn();

        for (int known = 0; known < all.size(); known++) {
            List<UUID> first = all.subList(0, known).stream().map(Drawn::wish).toList();
            List<FamilyWish> wishes = opening.wishes().stream()
                    .filter(wish -> first.contains(wish.id()))
                    .toList();
            Opening without = new Opening(opening.slots(), wishes, opening.booked(), opening.between());
            assertThat(Assignment.of(without, seed).drawn()).isEqualTo(all.subList(0, known));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void everyRecordVerifies(@ForAll("openings") Opening opening, @ForAll String seed) {
        Assignment assignment = Assignment.of(opening, seed);

        assertThat(assignment.verified()).isEmpty();
        assertThat(assignment.drawn()).hasSameSizeAs(opening.wishes());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void morePrioritiesNeverComeLater(@ForAll("openings") Opening opening, @ForAll String seed) {
        List<Integer> reasons = Assignment.of(opening, seed).drawn().stream()
                .map(drawn -> wish(opening, drawn.wish()).reasons().size())
                .toList();

        assertThat(reasons).isSortedAccordingTo(Collections.reverseOrder());
    }

    @Provide
    Arbitrary<Opening> openings() {
        Arbitrary<List<OpenSlot>> slots = Combinators.combine(IntStream.range(0, SLOTS)
                        .mapToObj(number -> Combinators.combine(
                                        Arbitraries.integers().between(0, 12),
                                        Arbitraries.integers().between(0, 3))
                                .as((five, seats) -> open(number, five, seats)))
                        .toList())
                .as(List::copyOf);
        Arbitrary<List<FamilyWish>> wishes = Arbitraries.integers()
                .between(0, 12)
                .flatMap(many -> Combinators.combine(IntStream.range(0, many)
                                .mapToObj(AssignmentPropertiesTest::wishes)
                                .toList())
                        .as(List::copyOf));
        Arbitrary<List<HouseholdTime>> booked = Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(0, 12))
                .as((home, five) -> new HouseholdTime(new UUID(2, home), span(five)))
                .list()
                .ofMaxSize(1);
        return Combinators.combine(slots, wishes, booked, Arbitraries.of(0, 5))
                .as((some, wanted, had, minutes) -> new Opening(some, wanted, had, Duration.ofMinutes(minutes)));
    }

    private static Arbitrary<FamilyWish> wishes(int number) {
        Arbitrary<List<UUID>> ranked = Arbitraries.integers()
                .between(0, SLOTS)
                .map(AssignmentPropertiesTest::slot)
                .list()
                .ofMaxSize(5);
        Arbitrary<Wanted> wanted = Combinators.combine(
                        ranked,
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Mode.IN_PERSON, Mode.PHONE).set(),
                        Arbitraries.of(true, false))
                .as((slots, inOrder, orAny, ways, interpreted) ->
                        new Wanted(COURSE, slots, inOrder, orAny, ways, interpreted));
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(PriorityReason.class).set(),
                        wanted)
                .as((home, reasons, wish) -> new FamilyWish(new UUID(1, number), new UUID(2, home), reasons, wish));
    }

    private static boolean isFree(Opening opening, FamilyWish wish, UUID slot, List<Drawn> earlier) {
        if (opening.slots().stream().noneMatch(open -> open.id().equals(slot))) {
            return false;
        }
        OpenSlot open = slot(opening, slot);
        boolean possible = wish.wanted().meets(open)
                && (!wish.wanted().interpreted() || open.interpreted().isPresent());
        if (!possible) {
            return false;
        }
        LongTime time = time(opening, wish.id(), slot);
        HouseholdTime home = new HouseholdTime(wish.household(), time.span());
        return hasTeacher(opening, wish.id(), slot, earlier)
                && time.slots().stream()
                        .allMatch(each -> slot(opening, each).capacity() > taken(opening, each, earlier))
                && opening.booked().stream().noneMatch(own -> own.clashes(home, opening.between()))
                && earlier.stream()
                        .flatMap(drawn -> drawn.slot().map(got -> home(opening, drawn.wish(), got)).stream())
                        .noneMatch(own -> own.clashes(home, opening.between()));
    }

    /** Its teacher meets nobody of those before in other times that overlap it. */
    private static boolean hasTeacher(Opening opening, UUID wish, UUID slot, List<Drawn> earlier) {
        UUID teacher = slot(opening, slot).teacher();
        LongTime time = time(opening, wish, slot);
        return earlier.stream()
                .flatMap(drawn -> drawn
                        .slot()
                        .filter(got -> slot(opening, got).teacher().equals(teacher))
                        .map(got -> time(opening, drawn.wish(), got))
                        .stream())
                .filter(other -> other.slots().stream().noneMatch(time.slots()::contains))
                .noneMatch(other -> other.span().overlaps(time.span()));
    }

    private static long taken(Opening opening, UUID slot, List<Drawn> earlier) {
        return earlier.stream()
                .flatMap(drawn -> drawn.slot().map(got -> time(opening, drawn.wish(), got)).stream())
                .filter(time -> time.slots().contains(slot))
                .count();
    }

    private static HouseholdTime home(Opening opening, UUID wish, UUID slot) {
        return new HouseholdTime(
                wish(opening, wish).household(), time(opening, wish, slot).span());
    }

    private static LongTime time(Opening opening, UUID wish, UUID slot) {
        OpenSlot open = slot(opening, slot);
        return wish(opening, wish).wanted().interpreted()
                ? open.interpreted().orElseThrow()
                : new LongTime(List.of(slot), open.span());
    }

    private static OpenSlot slot(Opening opening, UUID id) {
        return opening.slots().stream()
                .filter(open -> open.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static FamilyWish wish(Opening opening, UUID id) {
        return opening.wishes().stream()
                .filter(wish -> wish.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The even ones are long enough for an interpreter, together with the next. A teacher has four, which may overlap. */
    private static OpenSlot open(int number, int five, int seats) {
        Optional<LongTime> longer = number % 2 == 0
                ? Optional.of(new LongTime(
                        List.of(slot(number), slot(number + 1)),
                        new Span(span(five).start(), span(five).end().plus(Duration.ofMinutes(15)))))
                : Optional.empty();
        Mode mode = number % 3 == 0 ? Mode.PHONE : Mode.IN_PERSON;
        UUID teacher = new UUID(7, number / 4);
        return new OpenSlot(slot(number), COURSE, teacher, span(five), seats, Set.of(mode), longer);
    }

    private static UUID slot(int number) {
        return new UUID(9, number);
    }

    private static Span span(int five) {
        Instant start = FOUR.plus(Duration.ofMinutes(5L * five));
        return new Span(start, start.plus(Duration.ofMinutes(15)));
    }
}
