package org.kith.conferences.planning;

/** The form of a round that is not there yet. */
public record NewRoundView(String course, FormView form) {}
