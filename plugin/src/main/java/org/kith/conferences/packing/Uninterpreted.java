package org.kith.conferences.packing;

/** A conference that gets no interpreter, and why. */
public record Uninterpreted(ToInterpret meeting, Reason reason) {

    /** In the order in which they are looked for. */
    public enum Reason {
        /** No free time of its host is long enough. */
        NO_TIME,
        /** Nobody who may interpret it speaks the language. */
        NOBODY_SPEAKS_IT,
        /** Nobody who speaks it is there at one of its times. */
        NOBODY_THERE,
        /** All who are there interpret others then, or host or home are elsewhere. */
        ALL_TAKEN
    }
}
