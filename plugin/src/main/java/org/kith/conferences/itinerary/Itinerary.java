package org.kith.conferences.itinerary;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/**
 * A proposed plan.
 *
 * @param stops in the order of time
 * @param days on which somebody comes, for the stops or for what was booked before
 * @param ownDays those on which there is a stop
 * @param whySeveralDays nothing when the plan needs no day that it could have been spared
 * @param waiting on all days, between everything new and everything booked
 * @param elsewhere what of that is waited on days without a stop, whatever the plan
 * @param best no better plan exists
 */
public record Itinerary(
        List<Stop> stops,
        List<Unplaced> unplaced,
        List<LocalDate> days,
        List<LocalDate> ownDays,
        List<DayAlone> whySeveralDays,
        Duration waiting,
        Duration elsewhere,
        boolean best) {

    public Itinerary {
        stops = List.copyOf(stops);
        unplaced = List.copyOf(unplaced);
        days = List.copyOf(days);
        ownDays = List.copyOf(ownDays);
        whySeveralDays = List.copyOf(whySeveralDays);
    }

    /** See the rules of the package. */
    public static Itinerary of(ItineraryRequest request) {
        Timetable timetable = new Timetable(request);
        Search.Found found = new Search(timetable).found();
        List<Stop> stops = found.chain().stops();
        Explanation explanation = new Explanation(timetable, stops);
        return new Itinerary(
                stops,
                explanation.unplaced(),
                explanation.days(),
                explanation.ownDays(),
                explanation.whySeveralDays(),
                Duration.ofSeconds(
                        timetable.booked().waiting() + found.chain().finished().waiting()),
                Duration.ofSeconds(timetable.booked().waitingBut(explanation.ownDays())),
                found.best());
    }

    /** On the days of its stops, between these and what is booked. */
    public Duration ownWaiting() {
        return waiting.minus(elsewhere);
    }
}
