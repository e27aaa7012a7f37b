package org.kith.conferences;

/** A teacher meets a family somewhere else, at the same time; fired in the transaction that did it. @param now the meeting as it is */
public record RoomChanged(ClaimFacts now) {}
