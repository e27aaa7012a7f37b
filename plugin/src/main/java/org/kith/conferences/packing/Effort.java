package org.kith.conferences.packing;

/** How long a packing is worked on. */
public enum Effort {
    /** Behind the scenes: some seconds for a full day. */
    FULL(PackingSearch.NODES, 60),
    /** While somebody waits for a page. */
    QUICK(PackingSearch.NODES / 10, 4);

    private final int nodes;
    private final int tries;

    Effort(int nodes, int tries) {
        this.nodes = nodes;
        this.tries = tries;
    }

    /** Steps in which everything that could be better is tried. */
    int nodes() {
        return nodes;
    }

    /** Pairs of blocks that are packed anew. */
    int tries() {
        return tries;
    }
}
