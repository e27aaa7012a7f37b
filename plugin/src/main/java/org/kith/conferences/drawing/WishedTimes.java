package org.kith.conferences.drawing;

import java.time.ZonedDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.waiting.TimeWish;

/**
 * Which times a family would like.
 *
 * @param inOrder the best first; else one is as good as the other
 * @param orAny any other will do where none of these is left
 * @param ways in which it would meet; empty for any
 */
public record WishedTimes(List<WishedTime> times, boolean inOrder, boolean orAny, Set<Mode> ways) {

    public static final int MOST = 20;
    public static final WishedTimes NONE = new WishedTimes(List.of(), true, false, Set.of());

    public WishedTimes {
        times = List.copyOf(times);
        ways = Set.copyOf(ways);
    }

    public boolean isAny() {
        return times.isEmpty() && orAny;
    }

    boolean isNothing() {
        return times.isEmpty() && !orAny;
    }

    /** What of it a waiting list can keep: days and hours. */
    TimeWish inLine(RoundFacts round) {
        List<ZonedDateTime> starts =
                times.stream().map(time -> time.start().atZone(round.zone())).toList();
        if (orAny || starts.isEmpty()) {
            return new TimeWish(Set.of(), Optional.empty(), Optional.empty(), ways);
        }
        int minutes = round.plan().availability().minutes();
        return new TimeWish(
                starts.stream().map(ZonedDateTime::toLocalDate).collect(Collectors.toSet()),
                starts.stream().map(ZonedDateTime::toLocalTime).min(Comparator.naturalOrder()),
                starts.stream()
                        .map(start -> start.plusMinutes(minutes).toLocalTime())
                        .max(Comparator.naturalOrder()),
                ways);
    }

    public List<UUID> slots() {
        return times.stream().map(WishedTime::slot).toList();
    }
}
