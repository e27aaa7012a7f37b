package org.kith.conferences.interpreting;

import org.kith.conferences.ClaimFacts;

/** A family was asked whether it would come at another time; fired in the transaction that did it. */
public record MoveWished(ClaimFacts meeting) {}
