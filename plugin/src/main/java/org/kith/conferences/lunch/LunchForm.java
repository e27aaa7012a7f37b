package org.kith.conferences.lunch;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Problem;
import org.kith.page.Typed;

/** A new lunch as it is being typed. @param once made when the form was shown */
public record LunchForm(String day, String hour, String place, String note, String seats, UUID once) {

    private static final String USUAL_SEATS = "3";

    static LunchForm fresh() {
        return new LunchForm("", "12:00", "", "", USUAL_SEATS, UUID.randomUUID());
    }

    static LunchForm sent(MultivaluedMap<String, String> form) {
        return new LunchForm(
                text(form, "day"),
                text(form, "hour"),
                text(form, "place").replaceAll("\\s+", " "),
                text(form, "note"),
                text(form, "seats"),
                id(text(form, "once")));
    }

    /** By field; none if it can be kept. */
    Map<String, Problem> problems(ZoneId zone, Instant now) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        if (begins(zone).filter(now::isBefore).isEmpty()) {
            problems.put("day", Problem.of("lunch.problem.day"));
        }
        if (place.isEmpty() || place.length() > LunchPlan.LONGEST_PLACE) {
            problems.put("place", Problem.of("lunch.problem.place", LunchPlan.LONGEST_PLACE));
        }
        if (note.length() > LunchPlan.LONGEST_NOTE) {
            problems.put("note", Problem.of("rounds.problem.too-long", LunchPlan.LONGEST_NOTE, note.length()));
        }
        if (!seats.matches("[1-9]|1[0-2]")) {
            problems.put("seats", Problem.of("rounds.problem.number", 1, LunchPlan.MOST_SEATS));
        }
        return problems;
    }

    /** What has no problems. */
    LunchPlan plan(ZoneId zone) {
        return new LunchPlan(begins(zone).orElseThrow(), zone, place, note, Integer.parseInt(seats));
    }

    private Optional<Instant> begins(ZoneId zone) {
        return Typed.day(day)
                .flatMap(date -> Typed.time(hour).map(date::atTime))
                .map(wall -> wall.atZone(zone).toInstant());
    }

    private static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name)).orElse("").strip();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException none) {
            return UUID.randomUUID();
        }
    }
}
