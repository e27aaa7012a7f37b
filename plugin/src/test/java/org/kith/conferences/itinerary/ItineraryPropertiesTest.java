package org.kith.conferences.itinerary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
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

class ItineraryPropertiesTest {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void nothingOverlapsAndTheMinutesBetweenAreKept(@ForAll("requests") ItineraryRequest request) {
        Itinerary itinerary = Itinerary.of(request);

        List<Span> all = new ArrayList<>(request.fixed());
        for (Stop stop : itinerary.stops()) {
            Duration gap = longer(stop.sought().passing(), request.hopes().between());
            Span own = stop.time().span();
            Span wide = new Span(own.start().minus(gap), own.end().plus(gap));
            assertThat(all).noneMatch(wide::overlaps);
            all.add(own);
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everythingIsPlacedOrNamed(@ForAll("requests") ItineraryRequest request) {
        Itinerary itinerary = Itinerary.of(request);

        List<Sought> told =
                new ArrayList<>(itinerary.stops().stream().map(Stop::sought).toList());
        itinerary.unplaced().forEach(left -> told.add(left.sought()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(request.sought());
        assertThat(itinerary.stops()).allMatch(stop -> stop.sought().times().contains(stop.time()));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheQuestionDoesNotMatter(@ForAll("requests") ItineraryRequest request, @ForAll Random random) {
        List<Sought> shuffled = new ArrayList<>(request.sought());
        Collections.shuffle(shuffled, random);

        ItineraryRequest other = new ItineraryRequest(shuffled, request.fixed(), request.hopes(), request.zone());

        assertThat(Itinerary.of(other)).isEqualTo(Itinerary.of(request));
    }

    /** Against every plan that there is, written down without any cleverness. */
    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void noPlanIsBetter(@ForAll("requests") ItineraryRequest request) {
        Itinerary itinerary = Itinerary.of(request);

        assertThat(itinerary.best()).isTrue();
        assertThat(EveryPlan.worth(request, itinerary.stops()).withWaiting(itinerary.waiting()))
                .isEqualTo(new EveryPlan(request).best());
    }

    @Provide
    Arbitrary<ItineraryRequest> requests() {
        Arbitrary<List<Sought>> sought = Arbitraries.integers()
                .between(0, 4)
                .flatMap(many -> Combinators.combine(IntStream.range(0, many)
                                .mapToObj(ItineraryPropertiesTest::sought)
                                .toList())
                        .as(List::copyOf));
        Arbitrary<List<Span>> fixed = spans().list().ofMaxSize(2);
        Arbitrary<Hopes> hopes = Combinators.combine(
                        Arbitraries.of(0, 5, 10), Arbitraries.of(15, 16).optional(0.3))
                .as((between, hour) -> new Hopes(
                        hour.map(first -> LocalTime.of(first, 30)),
                        Optional.empty(),
                        Duration.ofMinutes(between),
                        EnumSet.of(Mode.IN_PERSON, Mode.VIDEO)));
        return Combinators.combine(sought, fixed, hopes)
                .as((what, booked, wish) -> new ItineraryRequest(what, booked, wish, Evenings.ZONE));
    }

    private static Arbitrary<Sought> sought(int number) {
        Arbitrary<FreeTime> time = Combinators.combine(
                        spans(), Arbitraries.of(Mode.IN_PERSON, Mode.PHONE, Mode.IN_PERSON))
                .as((span, mode) -> new FreeTime(new UUID(number, span.hashCode()), span, EnumSet.of(mode), ""));
        return Combinators.combine(
                        time.list().ofMaxSize(4).uniqueElements(),
                        Arbitraries.of(0, 5, 20),
                        spans().list().ofMaxSize(1))
                .as((times, passing, busy) -> new Sought(
                        new UUID(1, number),
                        new UUID(2, number),
                        Duration.ofMinutes(passing),
                        Evenings.ZONE,
                        times,
                        busy));
    }

    private static Arbitrary<Span> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 14),
                        Arbitraries.of(10, 15, 30))
                .as((day, five, minutes) -> Evenings.span(
                        Evenings.THURSDAY.plusDays(day),
                        LocalTime.of(16, 0).plusMinutes(5L * five).toString(),
                        minutes));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
