/**
 * Letters about conferences: that a meeting is booked, has moved, is cancelled, or comes soon; that a time is free for one who waits.
 *
 * <ol>
 *   <li>A letter goes to the guardian who booked, at the e-mail address that reaches them, in the language of the family, whoever it was
 *       that changed something; when another guardian of the home moves it and comes instead, to both. Without mail or an address there is none, and the page says so.
 *   <li>It is posted in the transaction of what it tells about: no letter tells what was not saved.
 *   <li>It says when (the school's wall time, and the family's own where that differs), with whom, about which child, where or how, what the
 *       family asked for, and whether an interpreter will be there; and it has a link of theirs, by which they change or cancel without
 *       signing in. Behind the scenes of an installation that was not told its own address ({@code kith.url}) there is none. Opening that link changes nothing, so a scanner of mail does not either; whoever opens it shows first that it is
 *       them ({@code links}).
 *   <li>With each goes the appointment for a calendar program, with the same UID and a SEQUENCE that rises.
 *   <li>Whoever may not know of the meeting any more is told nothing: a letter is asked like a page whether they may.
 *   <li>A booked meeting whose room has changed is told of, with the appointment as it is now.
 *   <li>A guardian who is asked to choose a time reads the teacher's words, with a link of their own.
 *   <li>A reminder comes three days, one day and two hours before, or at those of these times that the round wants, by the school's wall clock, if the meeting was booked before that. Of
 *       several that are due at once the last one comes, so that a server that was down does not say everything twice.
 *   <li>Each is posted once for a meeting at a time, by however many nodes; a meeting that has moved is reminded of again.
 *   <li>About a home visit there is a letter when another time is offered, when it stands, has moved, has to wait for a second
 *       person, or is called off by either side, and reminders as of a meeting; it never says where. What stood and does not any more is
 *       cancelled in calendars.
 *   <li>Whoever is asked to come at another time, at which somebody could interpret, is written to once.
 *   <li>A call or a visit that a teacher offers comes with a link of the guardian's, and with not a word about why.
 *   <li>An invitation to lunch comes with a link of the guardian's, by which they say yes, no or another day.
 *   <li>Who waits is written what is offered to them and until when, that an offer has lapsed, that they were taken off the list and why,
 *       that a time is not free after all, that their course takes no more part, and that it has ended. The link answers nothing by being
 *       opened.
 *   <li>Who has wished for a time before a draw is written that there was none for them, that the date has moved, or that a time they wished
 *       for is not given out any more. Whom the draw gives a time gets the letter of every booking.
 *   <li>In a guardian's quiet hours a reminder and an offer of a time wait for their end; when the meeting has begun by then, or the offer
 *       was answered, it does not come at all.
 * </ol>
 *
 * Refusals: none. Out of scope: what changes a meeting ({@code conferences}), how letters travel ({@code delivery}).
 */
@NullMarked
package org.kith.notices;

import org.jspecify.annotations.NullMarked;
