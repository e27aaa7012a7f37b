package org.kith.conferences.lunch;

/** A home is invited to lunch; fired in the transaction that keeps it. */
public record GuestInvited(LunchFacts lunch, GuestFacts guest) {}
