package org.kith.conferences.packing;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.conferences.packing.Uninterpreted.Reason;

/** Why conferences get no interpreter. */
final class Shortage {

    private final Puzzle puzzle;

    Shortage(Puzzle puzzle) {
        this.puzzle = puzzle;
    }

    List<Uninterpreted> without(List<Interpreted> interpreted) {
        Set<UUID> with = interpreted.stream().map(each -> each.meeting().id()).collect(Collectors.toSet());
        return puzzle.meetings().stream()
                .filter(meeting -> !with.contains(meeting.id()))
                .map(meeting -> new Uninterpreted(meeting, reason(meeting)))
                .toList();
    }

    private Reason reason(ToInterpret meeting) {
        if (meeting.sittings().isEmpty()) {
            return Reason.NO_TIME;
        }
        if (puzzle.speaking(meeting).findAny().isEmpty()) {
            return Reason.NOBODY_SPEAKS_IT;
        }
        boolean there = puzzle.choices().stream()
                .anyMatch(choice -> puzzle.meetings().get(choice.meeting()).equals(meeting));
        return there ? Reason.ALL_TAKEN : Reason.NOBODY_THERE;
    }
}
