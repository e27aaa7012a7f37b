package org.kith.links;

/** What a link was sent for. */
public enum LinkPurpose {
    /** Reading the week. */
    READ,
    /** Choosing a time to meet. */
    BOOK,
    /** Answering. */
    REPLY
}
