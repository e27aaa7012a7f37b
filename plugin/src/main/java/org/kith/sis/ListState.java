package org.kith.sis;

/** Where a school's list stands. */
public enum ListState {
    /** Shown to whoever sent it; nothing is changed. */
    SHOWN,
    RUNNING,
    DONE,
    /** Nobody wanted it. */
    CANCELLED,
    /** Some of it may be saved; it can be started again, and goes on. */
    FAILED,
    /** Being taken back. */
    LEAVING,
    TAKEN_BACK
}
