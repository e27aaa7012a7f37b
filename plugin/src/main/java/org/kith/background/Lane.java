package org.kith.background;

/** How long a task may hold up those behind it. */
public enum Lane {
    /** Seconds, with somebody waiting for it. */
    SHORT(3),
    /** Minutes, because another server may be slow: class lists. */
    LONG(3);

    private final int threads;

    Lane(int threads) {
        this.threads = threads;
    }

    /** How many work on its tasks at the same time, on each node. */
    public int threads() {
        return threads;
    }
}
