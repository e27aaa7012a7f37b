package org.kith.conferences;

/**
 * A home is about to take a seat of this slot, which is locked; told in the transaction that takes it. Whoever knows of somebody who has
 * waited for it refuses by {@link SlotTaken}.
 *
 * @param free seats of it, this one with them
 */
public record SeatWanted(Meeting meeting, SlotFacts slot, long free) {}
