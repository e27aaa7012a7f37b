package org.kith.conferences.itinerary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.itinerary.Evenings.FRIDAY;
import static org.kith.conferences.itinerary.Evenings.THURSDAY;
import static org.kith.conferences.itinerary.Evenings.ZONE;
import static org.kith.conferences.itinerary.Evenings.at;
import static org.kith.conferences.itinerary.Evenings.between;
import static org.kith.conferences.itinerary.Evenings.crowded;
import static org.kith.conferences.itinerary.Evenings.request;
import static org.kith.conferences.itinerary.Evenings.sought;
import static org.kith.conferences.itinerary.Evenings.span;
import static org.kith.conferences.itinerary.Evenings.startsOf;
import static org.kith.conferences.itinerary.Evenings.within;

import java.time.Duration;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.kith.conferences.Mode;
import org.kith.conferences.itinerary.Unplaced.Reason;

class ItineraryTest {

    @Test
    void placesEverythingWithTheLeastWaiting() {
        ItineraryRequest request = request(
                Hopes.NONE, sought(1, "16:00", "17:00"), sought(2, "17:15", "18:00"), sought(3, "16:15", "17:30"));

        Itinerary itinerary = Itinerary.of(request);

        assertThat(startsOf(itinerary)).containsExactly("17:00", "17:15", "17:30");
        assertThat(itinerary.waiting()).isZero();
        assertThat(itinerary.unplaced()).isEmpty();
        assertThat(itinerary.best()).isTrue();
    }

    @Test
    void takesTheEarlierOfTwoEveningsThatAreAsGood() {
        Itinerary itinerary = Itinerary.of(request(
                Hopes.NONE,
                sought(1, at(FRIDAY, "16:00"), at(THURSDAY, "18:00")),
                sought(2, at(THURSDAY, "18:15"), at(FRIDAY, "16:15"))));

        assertThat(itinerary.days()).containsExactly(THURSDAY);
    }

    @Test
    void keepsTheWishedMinutesBetween() {
        Itinerary itinerary =
                Itinerary.of(request(between(10), sought(1, "16:00"), sought(2, "16:15", "16:20", "16:30")));

        assertThat(startsOf(itinerary)).containsExactly("16:00", "16:30");
    }

    @Test
    void keepsTheLongerPassingTimeOfARound() {
        Sought far = new Sought(
                new UUID(1, 2),
                new UUID(2, 2),
                Duration.ofMinutes(20),
                ZONE,
                List.of(at(THURSDAY, "16:25"), at(THURSDAY, "16:45")),
                List.of());

        Itinerary itinerary = Itinerary.of(request(between(10), sought(1, "16:00"), far));

        assertThat(startsOf(itinerary)).containsExactly("16:00", "16:45");
    }

    @Test
    void readsTheHourOnTheClockOfEachRound() {
        Sought west = new Sought(
                new UUID(1, 2),
                new UUID(2, 2),
                Duration.ZERO,
                ZoneId.of("America/Chicago"),
                List.of(at(THURSDAY, "17:15"), at(THURSDAY, "18:15")),
                List.of());

        Itinerary itinerary = Itinerary.of(request(within("17:00", "19:00"), sought(1, "17:00"), west));

        assertThat(startsOf(itinerary)).containsExactly("17:00", "18:15");
    }

    @Test
    void comesOnOneEveningEvenIfThatMeansWaiting() {
        Itinerary itinerary = Itinerary.of(
                request(Hopes.NONE, sought(1, "16:00"), sought(2, at(THURSDAY, "18:30"), at(FRIDAY, "16:00"))));

        assertThat(itinerary.days()).containsExactly(THURSDAY);
        assertThat(itinerary.waiting()).isEqualTo(Duration.ofMinutes(135));
    }

    @Test
    void comesWhenSomethingIsBookedAnyhow() {
        ItineraryRequest request = new ItineraryRequest(
                List.of(sought(1, at(THURSDAY, "17:00"), at(FRIDAY, "18:00"))),
                List.of(span(FRIDAY, "17:00", 15)),
                Hopes.NONE,
                ZONE);

        Itinerary itinerary = Itinerary.of(request);

        assertThat(itinerary.days()).containsExactly(FRIDAY);
        assertThat(itinerary.waiting()).isEqualTo(Duration.ofMinutes(45));
    }

    @Test
    void goesRoundWhatIsExpectedElsewhereWithoutComingForIt() {
        Sought busy = new Sought(
                new UUID(1, 1),
                new UUID(2, 1),
                Duration.ZERO,
                ZONE,
                List.of(at(THURSDAY, "17:00"), at(THURSDAY, "18:00"), at(FRIDAY, "16:00")),
                List.of(span(THURSDAY, "17:10", 15), span(FRIDAY, "17:00", 15)));

        Itinerary itinerary = Itinerary.of(request(Hopes.NONE, busy, sought(2, "17:00")));

        assertThat(startsOf(itinerary)).containsExactly("17:00", "18:00");
        assertThat(itinerary.days()).containsExactly(THURSDAY);
    }

    @Test
    void saysNothingOfWaitingBetweenWhatIsBookedOnAnotherDay() {
        ItineraryRequest request = new ItineraryRequest(
                List.of(sought(1, at(FRIDAY, "18:00"))),
                List.of(span(THURSDAY, "08:00", 15), span(THURSDAY, "20:00", 15), span(FRIDAY, "17:00", 15)),
                Hopes.NONE,
                ZONE);

        Itinerary itinerary = Itinerary.of(request);

        assertThat(itinerary.ownWaiting()).isEqualTo(Duration.ofMinutes(45));
        assertThat(itinerary.waiting()).isEqualTo(Duration.ofMinutes(45 + 705));
    }

    @Test
    void fillsAGapBetweenWhatIsBooked() {
        ItineraryRequest request = new ItineraryRequest(
                List.of(sought(1, "16:00", "16:45", "18:00")),
                List.of(span(THURSDAY, "16:15", 15), span(THURSDAY, "17:15", 15)),
                Hopes.NONE,
                ZONE);

        Itinerary itinerary = Itinerary.of(request);

        assertThat(startsOf(itinerary)).containsExactly("16:45");
        assertThat(itinerary.waiting()).isEqualTo(Duration.ofMinutes(30));
    }

    @Test
    void saysWhyTwoDaysAreNeeded() {
        Sought onlyThursday = sought(1, "16:00");
        Sought onlyFriday = sought(2, at(FRIDAY, "16:00"));

        Itinerary itinerary = Itinerary.of(request(Hopes.NONE, onlyThursday, onlyFriday));

        assertThat(itinerary.whySeveralDays())
                .containsExactly(
                        new DayAlone(THURSDAY, List.of(onlyFriday)), new DayAlone(FRIDAY, List.of(onlyThursday)));
    }

    @Test
    void saysThatADayIsTooShortForAll() {
        Itinerary itinerary = Itinerary.of(
                request(Hopes.NONE, sought(1, "16:00"), sought(2, at(THURSDAY, "16:00"), at(FRIDAY, "16:00"))));

        assertThat(itinerary.whySeveralDays()).contains(new DayAlone(THURSDAY, List.of()));
    }

    @Test
    void saysThatNothingIsFree() {
        assertThat(reason(Hopes.NONE, sought(1, new String[0]))).isEqualTo(Reason.NO_FREE_TIME);
    }

    @Test
    void saysThatNothingIsOfferedInAWishedWay() {
        Hopes phone = new Hopes(Optional.empty(), Optional.empty(), Duration.ZERO, EnumSet.of(Mode.PHONE));

        assertThat(reason(phone, sought(1, "16:00"))).isEqualTo(Reason.NOT_IN_WISHED_MODE);
    }

    @Test
    void saysThatNothingLiesInTheWishedHours() {
        assertThat(reason(within("16:30", "18:00"), sought(1, "16:15", "17:50")))
                .isEqualTo(Reason.NOT_IN_WISHED_HOURS);
    }

    @Test
    void takesTheFirstAndTheLastMinuteOfTheWishedHours() {
        Itinerary itinerary = Itinerary.of(request(within("16:30", "17:00"), sought(1, "16:30"), sought(2, "16:45")));

        assertThat(itinerary.unplaced()).isEmpty();
    }

    @Test
    void saysThatTheGuardianIsBookedThen() {
        ItineraryRequest request = new ItineraryRequest(
                List.of(sought(1, "16:00")), List.of(span(THURSDAY, "16:20", 15)), between(10), ZONE);

        Unplaced unplaced = Itinerary.of(request).unplaced().get(0);

        assertThat(unplaced.reason()).isEqualTo(Reason.BOOKED_THEN);
    }

    @Test
    void namesWhatStandsInTheWay() {
        Sought first = sought(1, "16:00");
        Sought second = sought(2, "16:15");
        Sought tooMuch = sought(3, "16:00", "16:15");

        Itinerary itinerary = Itinerary.of(request(Hopes.NONE, first, second, tooMuch));

        assertThat(itinerary.stops()).hasSize(2);
        assertThat(itinerary.unplaced()).singleElement().satisfies(left -> {
            assertThat(left.reason()).isEqualTo(Reason.CLASHES);
            assertThat(left.against()).isNotEmpty().doesNotContain(left.sought());
        });
    }

    @Test
    void chargesNothingForAnotherWayThanWished() {
        Hopes phone = new Hopes(Optional.empty(), Optional.empty(), Duration.ZERO, Set.of(Mode.PHONE));
        FreeTime both = at(THURSDAY, "17:00", Set.of(Mode.PHONE, Mode.IN_PERSON));

        Itinerary itinerary = Itinerary.of(request(phone, sought(1, at(THURSDAY, "16:00"), both)));

        assertThat(startsOf(itinerary)).containsExactly("17:00");
    }

    @Test
    void provesSixOfFortyTimes() {
        Sought[] six =
                IntStream.range(0, 6).mapToObj(each -> crowded(each, 40, 15)).toArray(Sought[]::new);

        Itinerary itinerary = Itinerary.of(request(between(10), six));

        assertThat(itinerary.best()).isTrue();
        assertThat(itinerary.stops()).hasSize(6);
    }

    @Test
    void saysSoWhenItCouldNotTryEverything() {
        Sought[] many =
                IntStream.range(0, 14).mapToObj(each -> crowded(each, 60, 10)).toArray(Sought[]::new);

        Itinerary itinerary = Itinerary.of(request(between(5), many));

        assertThat(itinerary.unplaced()).isEmpty();
        assertThat(itinerary.best()).isFalse();
    }

    private static Reason reason(Hopes hopes, Sought sought) {
        return Itinerary.of(request(hopes, sought)).unplaced().get(0).reason();
    }
}
