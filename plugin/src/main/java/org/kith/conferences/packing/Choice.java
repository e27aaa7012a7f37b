package org.kith.conferences.packing;

/**
 * One conference at one time with one interpreter. Hosts, homes and lines are numbered together, as places where one thing is at a time.
 *
 * @param meeting its number in the puzzle
 * @param interpreter its number in the puzzle
 * @param host its place
 * @param household its place
 */
record Choice(int meeting, Sitting sitting, int interpreter, int host, int household) {

    long bit() {
        return 1L << meeting;
    }

    long start() {
        return sitting.span().start().getEpochSecond();
    }

    long end() {
        return sitting.span().end().getEpochSecond();
    }

    long hostUntil() {
        return sitting.taken().end().getEpochSecond();
    }
}
