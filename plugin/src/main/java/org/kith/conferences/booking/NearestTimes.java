package org.kith.conferences.booking;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.NoTimeToInterpret;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.SlotTaken;
import org.kith.conferences.visits.VisitThen;
import org.kith.page.Refusal;

/** What a family is shown instead of a time that it could not have. */
final class NearestTimes {

    private static final int NEAREST = 3;

    private NearestTimes() {}

    static List<TimeRow> of(List<TimesView.Day> days, WishForm asked, Optional<Refusal> problem) {
        return problem.filter(NearestTimes::isAboutTheTime)
                .flatMap(taken -> asked.slot())
                .map(slot -> nearest(days, slot))
                .orElse(List.of());
    }

    private static boolean isAboutTheTime(Refusal why) {
        return why instanceof SlotTaken
                || why instanceof NoTimeToInterpret
                || why instanceof MeetsElsewhere
                || why instanceof VisitThen;
    }

    /** Free times as close as possible to the one that could not be had; the first ones if that is gone altogether. */
    private static List<TimeRow> nearest(List<TimesView.Day> days, UUID wanted) {
        List<TimeRow> all = days.stream().flatMap(day -> day.rows().stream()).toList();
        Optional<Instant> start = all.stream()
                .map(TimeRow::slot)
                .filter(slot -> slot.id().equals(wanted))
                .map(slot -> slot.time().start())
                .findFirst();
        return all.stream()
                .filter(row -> row.is(TimeRow.State.FREE) && !row.slot().id().equals(wanted))
                .sorted(Comparator.comparing(
                        row -> start.map(then -> distance(row.slot(), then)).orElse(Duration.ZERO)))
                .limit(NEAREST)
                .toList();
    }

    private static Duration distance(SlotFacts slot, Instant then) {
        return Duration.between(slot.time().start(), then).abs();
    }
}
