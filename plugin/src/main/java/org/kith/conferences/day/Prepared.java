package org.kith.conferences.day;

import java.util.List;
import java.util.stream.Stream;

/** What a student brings to a conference: up to two pieces of work, and what comes next for them. */
public record Prepared(Piece first, Piece second, String goal) {

    public static final int LONGEST_GOAL = 300;
    public static final Prepared NOTHING = new Prepared(Piece.NONE, Piece.NONE, "");

    public List<Piece> pieces() {
        return Stream.of(first, second).filter(piece -> !piece.isEmpty()).toList();
    }

    public boolean isEmpty() {
        return pieces().isEmpty() && goal.isEmpty();
    }
}
