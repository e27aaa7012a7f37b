package org.kith.conferences.interpreting;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.conferences.packing.PackingRequest;
import org.kith.conferences.packing.Uninterpreted;

/**
 * Who should interpret what, beside what it is like now. Nobody's time changes by it.
 *
 * @param chosen who is new at which meeting
 * @param left who gets nobody, and why
 * @param now what is placed already
 * @param then with what is proposed
 * @param best whether it is proven that nothing has fewer blocks
 */
public record Proposal(List<Proposed> chosen, List<Left> left, Count now, Count then, boolean best) {

    /** A meeting that gets an interpreter. */
    public record Proposed(InterpretedMeeting meeting, Chosen who) {}

    /** A meeting that gets none. */
    public record Left(InterpretedMeeting meeting, Uninterpreted.Reason reason) {}

    /** What a plan costs. @param blocks how often somebody has to come or to be called */
    public record Count(int meetings, int blocks, Duration waiting) {

        static final Count NOTHING = new Count(0, 0, Duration.ZERO);

        Count plus(Count more) {
            return new Count(meetings + more.meetings, blocks + more.blocks, waiting.plus(more.waiting));
        }

        public long waitingMinutes() {
            return waiting.toMinutes();
        }
    }

    public Proposal {
        chosen = List.copyOf(chosen);
        left = List.copyOf(left);
    }

    /** @param anew whether those who are placed and not confirmed may change, too */
    static Proposal of(List<InterpretedMeeting> meetings, Pool pool, boolean anew) {
        Map<LocalDate, List<InterpretedMeeting>> days = meetings.stream()
                .collect(Collectors.groupingBy(InterpretedMeeting::day, TreeMap::new, Collectors.toList()));
        Proposal all = new Proposal(List.of(), List.of(), Count.NOTHING, Count.NOTHING, true);
        for (List<InterpretedMeeting> day : days.values()) {
            for (List<InterpretedMeeting> part : parts(day)) {
                all = all.plus(new DayPacking(part, pool.busyWith(all.placed()), anew).proposal());
            }
        }
        return all;
    }

    /** What is accepted is what was shown, or nothing. */
    public String stamp() {
        String text = chosen.stream()
                .map(one -> one.meeting().id() + "/" + one.who() + "/"
                        + one.meeting().claim().time())
                .sorted()
                .collect(Collectors.joining("\n"));
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private List<Placed> placed() {
        return chosen.stream()
                .map(one -> DayPacking.placed(one.meeting(), one.who()))
                .toList();
    }

    private Proposal plus(Proposal more) {
        List<Proposed> both = new ArrayList<>(chosen);
        both.addAll(more.chosen);
        List<Left> without = new ArrayList<>(left);
        without.addAll(more.left);
        return new Proposal(both, without, now.plus(more.now), then.plus(more.then), best && more.best);
    }

    /** A very long day in portions; one language stays together. */
    private static List<List<InterpretedMeeting>> parts(List<InterpretedMeeting> day) {
        List<InterpretedMeeting> sorted = day.stream()
                .sorted(Comparator.comparing(InterpretedMeeting::language))
                .toList();
        List<List<InterpretedMeeting>> parts = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += PackingRequest.MOST_MEETINGS) {
            parts.add(sorted.subList(from, Math.min(sorted.size(), from + PackingRequest.MOST_MEETINGS)));
        }
        return parts;
    }
}
