package org.kith.conferences.planning;

import org.kith.conferences.RoundFacts;
import org.kith.conferences.Wishing;

/**
 * How far the draw of a round is, for a teacher.
 *
 * @param wishes of families of the own course
 * @param given how many of them have a time by it
 * @param waiting how many of them wait, because there was none
 * @param drawn whether its record is there
 * @param commitment of the seed; empty where there is no draw
 */
public record RoundDraw(RoundFacts round, int wishes, int given, int waiting, boolean drawn, String commitment) {

    /** Whether it is a round with a draw. */
    public boolean isFair() {
        return round.wishing().isPresent();
    }

    public boolean isOver() {
        return round.wishing().filter(Wishing::over).isPresent();
    }

    public Wishing wishing() {
        return round.wishing().orElseThrow();
    }

    public String path() {
        return RoundView.path(round) + "/draw";
    }
}
