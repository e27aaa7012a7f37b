package org.kith.conferences.booking;

import java.util.List;

/** Everything a guardian can sign up for, or has. */
public record ConferencesView(List<Invitation> invitations) {}
