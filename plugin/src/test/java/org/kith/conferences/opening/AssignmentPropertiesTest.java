package org.kith.conferences.opening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
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
import org.kith.conferences.Span;

class AssignmentPropertiesTest {

    private static final Instant FOUR = Instant.parse("2026-10-29T20:00:00Z");
    private static final int SLOTS = 8;

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noSlotIsOverItsCapacity(@ForAll("openings") Opening opening, @ForAll String seed) {
        Assignment assignment = Assignment.of(opening, seed);

        Map<UUID, Long> taken = assignment.drawn().stream()
                .flatMap(drawn -> drawn.slot().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertThat(opening.slots()).allMatch(slot -> taken.getOrDefault(slot.id(), 0L) <= slot.capacity());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void noHomeIsAtTwoPlacesAtOnce(@ForAll("openings") Opening opening, @ForAll String seed) {
        List<HouseholdTime> times = new ArrayList<>(opening.booked());

        for (Drawn drawn : Assignment.of(opening, seed).drawn()) {
            drawn.slot().map(slot -> time(opening, drawn.wish(), slot)).ifPresent(time -> {
                assertThat(times)
                        .noneMatch(other -> other.household().equals(time.household())
                                && other.span().overlaps(time.span()));
                times.add(time);
            });
        }
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
            int granted =
                    one.slot().map(wish.slots()::indexOf).orElse(wish.slots().size());
            assertThat(wish.slots().subList(0, granted)).noneMatch(better -> isFree(opening, wish, better, earlier));
        }
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void whoComesLaterChangesNothingForThoseBefore(@ForAll("openings") Opening opening, @ForAll String seed) {
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
                                .as((five, seats) -> new OpenSlot(slot(number), span(five), seats)))
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
        return Combinators.combine(
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.of(PriorityReason.class).set(),
                        ranked)
                .as((home, reasons, slots) -> new FamilyWish(new UUID(1, number), new UUID(2, home), reasons, slots));
    }

    private static boolean isFree(Opening opening, FamilyWish wish, UUID slot, List<Drawn> earlier) {
        long taken = earlier.stream()
                .filter(drawn -> drawn.slot().filter(slot::equals).isPresent())
                .count();
        return opening.slots().stream()
                .filter(open -> open.id().equals(slot) && open.capacity() > taken)
                .map(open -> new HouseholdTime(wish.household(), open.span()))
                .anyMatch(time -> opening.booked().stream().noneMatch(own -> own.clashes(time, opening.between()))
                        && earlier.stream()
                                .flatMap(drawn -> drawn.slot().map(got -> time(opening, drawn.wish(), got)).stream())
                                .noneMatch(own -> own.clashes(time, opening.between())));
    }

    private static HouseholdTime time(Opening opening, UUID wish, UUID slot) {
        Span span = opening.slots().stream()
                .filter(open -> open.id().equals(slot))
                .findFirst()
                .orElseThrow()
                .span();
        return new HouseholdTime(wish(opening, wish).household(), span);
    }

    private static FamilyWish wish(Opening opening, UUID id) {
        return opening.wishes().stream()
                .filter(wish -> wish.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static UUID slot(int number) {
        return new UUID(9, number);
    }

    private static Span span(int five) {
        Instant start = FOUR.plus(Duration.ofMinutes(5L * five));
        return new Span(start, start.plus(Duration.ofMinutes(15)));
    }
}
