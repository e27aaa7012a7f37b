package org.kith.imports;

/** Where an import stands. */
public enum ImportState {
    /** Shown to the teacher; nothing is changed. */
    SHOWN,
    RUNNING,
    DONE,
    /** The teacher did not want it. */
    CANCELLED,
    /** Nothing of it is saved; it can be started again. */
    FAILED
}
