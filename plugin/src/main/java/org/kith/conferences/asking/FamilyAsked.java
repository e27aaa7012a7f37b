package org.kith.conferences.asking;

/** A guardian is asked to choose a time; fired in the transaction that keeps it. */
public record FamilyAsked(AskedFamily family, Call call) {}
