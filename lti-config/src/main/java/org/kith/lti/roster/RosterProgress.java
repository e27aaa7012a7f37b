package org.kith.lti.roster;

/** How far a reading has come. */
public record RosterProgress(int pages, int members) {}
