package org.kith.conferences.waiting;

/** What became of an offer. */
public enum OfferOutcome {
    OPEN,
    ACCEPTED,
    DECLINED,
    /** Nobody has answered in time. */
    LAPSED,
    /** By the school, which needs the time otherwise. */
    WITHDRAWN
}
