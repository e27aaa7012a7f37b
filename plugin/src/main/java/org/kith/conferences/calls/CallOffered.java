package org.kith.conferences.calls;

/** A call or a visit was offered; fired in the transaction that did it. */
public record CallOffered(OfferFacts offer) {}
