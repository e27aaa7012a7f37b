package org.kith.conferences.visits;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.page.Problem;
import org.kith.page.Refusal;
import org.kith.page.Typed;

/**
 * A home visit as the family reads it.
 *
 * @param typed so far
 * @param problems with it, by field
 * @param visit what the home has asked for; empty if nothing yet
 * @param staff who comes, by their names
 * @param mayAsk because families sign up, or because a visit was offered to this one
 * @param nearest times at which everybody could, where one has just been refused
 */
public record VisitView(
        OwnMeeting own,
        String teachers,
        Typed typed,
        Map<String, Problem> problems,
        Optional<VisitFacts> visit,
        String staff,
        Optional<Refusal> refused,
        List<Instant> nearest,
        boolean mayAsk,
        Instant now) {

    /** A time as it is typed. */
    public record Row(String day, String from) {}

    public String path() {
        return own.path() + "/visit";
    }

    public ZoneId zone() {
        return own.round().zone();
    }

    public Optional<Problem> problem(String field) {
        return Optional.ofNullable(problems.get(field));
    }

    public List<VisitKind> kinds() {
        return List.of(VisitKind.values());
    }

    public List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < VisitPlan.MOST_TIMES; at++) {
            rows.add(new Row(at("day", at), at("from", at)));
        }
        return rows;
    }

    /** Nobody comes, and the family may ask anew. */
    public boolean hasLapsed() {
        return visit.filter(known -> known.hasLapsedAt(now)).isPresent();
    }

    public boolean isOver() {
        return visit.filter(known -> known.isOverAt(now)).isPresent();
    }

    /** No visit is to come, and the family may ask for one; below what was agreed before, if that was. */
    public boolean asks() {
        return mayAsk && (visit.isEmpty() || isOver());
    }

    public boolean mayNotAskAnyMore() {
        return !mayAsk && (visit.isEmpty() || hasLapsed());
    }

    private String at(String field, int at) {
        List<String> all = typed.all(field);
        return at < all.size() ? all.get(at) : "";
    }
}
