package org.kith.roster;

/**
 * A class list was read, or could not be.
 *
 * @param outcome {@code READ}, or the {@link org.kith.lti.roster.ServiceProblem}
 */
public record RosterRead(String outcome) {}
