package org.kith.conferences.itinerary;

/** What a plan asks of a family; the first that differs decides. @param days beyond those on which it comes anyhow */
record Cost(int days, long waiting, long starts) implements Comparable<Cost> {

    static final Cost NOTHING = new Cost(0, 0, 0);
    static final Cost ENDLESS = new Cost(Integer.MAX_VALUE, Long.MAX_VALUE, Long.MAX_VALUE);

    Cost plus(int moreDays, long moreWaiting, long start) {
        return new Cost(days + moreDays, waiting + moreWaiting, starts + start);
    }

    @Override
    public int compareTo(Cost other) {
        if (days != other.days) {
            return Integer.compare(days, other.days);
        }
        return waiting == other.waiting ? Long.compare(starts, other.starts) : Long.compare(waiting, other.waiting);
    }
}
