package org.kith.conferences.visits;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.page.Problem;
import org.kith.page.Typed;

/** Reads what a family asks for, with what is wrong by field. */
final class VisitForm {

    private final Typed typed;
    private final ZoneId zone;
    private final Instant now;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    VisitForm(Typed typed, ZoneId zone, Instant now) {
        this.typed = typed;
        this.zone = zone;
        this.now = now;
    }

    Map<String, Problem> problems() {
        return problems;
    }

    /** Empty if anything is wrong. */
    Optional<VisitPlan> plan() {
        Optional<VisitKind> kind = VisitKind.keyed(typed.value("kind"));
        String place = typed.line("place");
        String wish = typed.value("wish");
        List<Instant> times = times();
        wrongUnless(kind.isPresent(), "kind", Problem.of("visit.problem.kind"));
        wrongUnless(!place.isEmpty(), "place", Problem.of("visit.problem.place"));
        wrongUnless(!times.isEmpty(), "times", Problem.of("visit.problem.times"));
        tooLong("place", place, VisitPlan.LONGEST_PLACE);
        tooLong("wish", wish, VisitPlan.LONGEST_WISH);
        return problems.isEmpty() ? kind.map(known -> new VisitPlan(known, place, wish, times)) : Optional.empty();
    }

    private List<Instant> times() {
        List<Instant> times = new ArrayList<>();
        List<String> days = typed.all("day");
        List<String> hours = typed.all("from");
        for (int at = 0; at < Math.min(VisitPlan.MOST_TIMES, Math.min(days.size(), hours.size())); at++) {
            if (!(days.get(at) + hours.get(at)).isEmpty()) {
                Optional<Instant> time = moment(days.get(at), hours.get(at), zone);
                wrongUnless(time.filter(now::isBefore).isPresent(), "times", Problem.of("visit.problem.time"));
                time.ifPresent(times::add);
            }
        }
        return times;
    }

    static Optional<Instant> moment(String day, String hour, ZoneId zone) {
        return Typed.day(day)
                .flatMap(date -> Typed.time(hour).map(date::atTime))
                .map(wall -> wall.atZone(zone).toInstant());
    }

    private void tooLong(String field, String text, int longest) {
        wrongUnless(text.length() <= longest, field, Problem.of("rounds.problem.too-long", longest, text.length()));
    }

    private void wrongUnless(boolean right, String field, Problem problem) {
        if (!right) {
            problems.putIfAbsent(field, problem);
        }
    }
}
