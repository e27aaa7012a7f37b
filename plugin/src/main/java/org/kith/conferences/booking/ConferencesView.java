package org.kith.conferences.booking;

import java.util.List;
import org.kith.calendar.FeedView;
import org.kith.conferences.lunch.LunchGuests;

/**
 * Everything a guardian can sign up for, or has.
 *
 * @param toPlan how many of it could be planned together
 * @param lunches to which a home of theirs is invited
 * @param feed the private address of their calendar
 */
public record ConferencesView(List<Invitation> invitations, int toPlan, List<LunchGuests.Own> lunches, FeedView feed) {}
