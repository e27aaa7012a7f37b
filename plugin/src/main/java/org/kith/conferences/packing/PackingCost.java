package org.kith.conferences.packing;

/** The first that differs decides. @param byPhone conferences that a service interprets */
record PackingCost(int blocks, long waiting, int byPhone, long starts) implements Comparable<PackingCost> {

    static final PackingCost NOTHING = new PackingCost(0, 0, 0, 0);

    PackingCost plusBlocks(int more) {
        return new PackingCost(blocks + more, waiting, byPhone, starts);
    }

    boolean isProvablyWorthMoreThan(PackingCost other) {
        return blocks < other.blocks || blocks == other.blocks && waiting < other.waiting;
    }

    @Override
    public int compareTo(PackingCost other) {
        if (blocks != other.blocks) {
            return Integer.compare(blocks, other.blocks);
        }
        if (waiting != other.waiting) {
            return Long.compare(waiting, other.waiting);
        }
        return byPhone == other.byPhone ? Long.compare(starts, other.starts) : Integer.compare(byPhone, other.byPhone);
    }
}
