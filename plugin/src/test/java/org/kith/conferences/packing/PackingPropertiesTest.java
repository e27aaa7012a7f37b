package org.kith.conferences.packing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.packing.ConferenceEvening.id;
import static org.kith.conferences.packing.ConferenceEvening.span;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.kith.conferences.Span;

class PackingPropertiesTest {

    private static final List<Span> EVENING = List.of(span("16:00", "18:00"));
    private static final Interpreter SPANISH = Interpreter.person(id("es"), Set.of("es"), EVENING);
    private static final Interpreter BOTH =
            Interpreter.person(id("both"), Set.of("es", "vi"), List.of(span("16:30", "17:40")));
    private static final Interpreter TELEPHONE =
            Interpreter.service(id("telephone"), Set.of("es", "vi", "ar"), EVENING, 2);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nobodyIsAtTwoConferencesAtOnce(@ForAll("requests") PackingRequest request) {
        Rules.areKept(Packing.of(request).meetings(), request);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyConferenceIsInterpretedOrNamed(@ForAll("requests") PackingRequest request) {
        Packing packing = Packing.of(request);

        List<ToInterpret> told = new ArrayList<>();
        packing.meetings().forEach(one -> told.add(one.meeting()));
        packing.without().forEach(one -> told.add(one.meeting()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(request.meetings());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void blocksHoldEveryInterpretedConferenceOnce(@ForAll("requests") PackingRequest request) {
        Packing packing = Packing.of(request);

        assertThat(packing.blocks().stream().flatMap(block -> block.meetings().stream()))
                .containsExactlyInAnyOrderElementsOf(packing.meetings());
        assertThat(EveryPacking.waiting(packing.blocks())).isEqualTo(packing.waiting());
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheQuestionDoesNotMatter(@ForAll("requests") PackingRequest request, @ForAll Random random) {
        List<ToInterpret> meetings = new ArrayList<>(request.meetings());
        List<Interpreter> interpreters = new ArrayList<>(request.interpreters());
        Collections.shuffle(meetings, random);
        Collections.shuffle(interpreters, random);

        Packing other = Packing.of(new PackingRequest(meetings, interpreters, request.tolerance()));

        assertThat(other).isEqualTo(Packing.of(request));
    }

    /** Against every packing that there is, written down without any cleverness. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void noPackingIsBetter(@ForAll("requests") PackingRequest request) {
        Packing packing = Packing.of(request);

        assertThat(packing.best()).isTrue();
        assertThat(EveryPacking.worth(packing.meetings(), request)).isEqualTo(new EveryPacking(request).best());
    }

    @Provide
    Arbitrary<PackingRequest> requests() {
        Arbitrary<List<ToInterpret>> meetings = Arbitraries.integers()
                .between(0, 4)
                .flatMap(many -> Combinators.combine(IntStream.range(0, many)
                                .mapToObj(PackingPropertiesTest::meeting)
                                .toList())
                        .as(List::copyOf));
        return Combinators.combine(
                        meetings,
                        Arbitraries.of(0, 10, 30),
                        Arbitraries.of(SPANISH, BOTH, TELEPHONE).set().ofMinSize(1))
                .as((all, minutes, some) -> new PackingRequest(all, List.copyOf(some), Duration.ofMinutes(minutes)));
    }

    private static Arbitrary<ToInterpret> meeting(int number) {
        Arbitrary<Sitting> sitting = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 9))
                .as((host, ten) -> sitting(host, LocalTime.of(16, 0).plusMinutes(10L * ten)));
        return Combinators.combine(
                        Arbitraries.of("es", "es", "vi", "ar"),
                        Arbitraries.integers().between(0, 3),
                        sitting.list().uniqueElements().ofMaxSize(2),
                        Arbitraries.of(SPANISH.id(), TELEPHONE.id()).optional(0.2))
                .as((language, home, sittings, settled) ->
                        new ToInterpret(id("meeting " + number), language, id("home " + home), sittings, settled));
    }

    private static Sitting sitting(int host, LocalTime start) {
        Span span = span(start.toString(), start.plusMinutes(20).toString());
        Span taken = span(start.toString(), start.plusMinutes(25).toString());
        return new Sitting(id("host " + host), List.of(id(host + " " + start)), span, taken);
    }
}
