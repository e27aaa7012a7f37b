package org.kith.conferences;

import java.time.Instant;

/** Families of a round say what they would like before anybody signs up. @param over whether the times were given out by that */
public record Wishing(Instant until, boolean over) {}
