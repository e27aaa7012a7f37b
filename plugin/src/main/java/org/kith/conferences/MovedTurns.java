package org.kith.conferences;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Which turns the claims of those who move to another home have there. */
final class MovedTurns {

    /** What was promised chooses first, then what hangs on it. */
    static final Comparator<Claim> ORDER =
            Comparator.<Claim, Boolean>comparing(claim -> !isPromised(claim)).thenComparing(Claim::turn);

    private final List<Taken> taken = new ArrayList<>();
    private final Map<Claim, Integer> turns = new HashMap<>();

    /** It is where it was. */
    void stays(Claim claim) {
        taken.add(new Taken(claim.meeting(), claim.turn()));
    }

    /**
     * Its own turn, if that is free there; what was promised also another one, even beyond what the round allows.
     *
     * @param moving all that move, with where to; those that come first in order have their turns
     * @return false if there is none for it
     */
    boolean takes(Claim claim, Map<Claim, Meeting> moving) {
        Meeting there = moving.getOrDefault(claim, claim.meeting());
        Optional<Integer> turn = isPromised(claim) ? free(there, claim.turn()) : beside(claim, there, moving);
        turn.ifPresent(found -> {
            turns.put(claim, found);
            taken.add(new Taken(there, found));
        });
        return turn.isPresent();
    }

    int of(Claim claim) {
        return turns.getOrDefault(claim, claim.turn());
    }

    private Optional<Integer> free(Meeting there, int own) {
        return IntStream.concat(IntStream.of(own), IntStream.iterate(1, turn -> turn + 1))
                .filter(turn -> isFree(there, turn))
                .boxed()
                .findFirst();
    }

    /** What only keeps a time stays with its meeting, if it has one. */
    private Optional<Integer> beside(Claim claim, Meeting there, Map<Claim, Meeting> moving) {
        Optional<Claim> booked = moving.keySet().stream()
                .filter(other -> claim.moves(other) || LongerMeetings.goesOnIn(other, claim))
                .findFirst();
        int turn = booked.filter(meeting -> claim.is(ClaimState.LENGTHENED))
                .map(meeting -> LongerMeetings.turn(of(meeting), claim))
                .orElse(claim.turn());
        boolean alone = claim.turn() > 0 && !claim.is(ClaimState.LENGTHENED);
        boolean together = booked.filter(meeting -> turns.containsKey(meeting) && goesAlong(claim, meeting))
                .isPresent();
        return Optional.of(turn).filter(free -> (alone || together) && isFree(there, free));
    }

    /** By a hold one moves the meeting of that very turn. */
    private boolean goesAlong(Claim claim, Claim booked) {
        return claim.is(ClaimState.LENGTHENED) || of(booked) == booked.turn();
    }

    private boolean isFree(Meeting there, int turn) {
        return taken.stream().noneMatch(other -> other.turn == turn && other.meeting.isSame(there));
    }

    private static boolean isPromised(Claim claim) {
        return claim.isBooked() || claim.is(ClaimState.OFFERED);
    }

    private record Taken(Meeting meeting, int turn) {}
}
