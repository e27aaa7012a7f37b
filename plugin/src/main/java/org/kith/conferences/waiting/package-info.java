/**
 * Waiting lists: who has found no time waits in line, and a time that becomes free is offered to the first whom it suits.
 *
 * <ol>
 *   <li>A home has one place for a child with the teachers of a course (constraint {@code wait_once}); its guardians share it, and nobody
 *       else sees it but the teachers. Everybody in line knows their place and how many wait.
 *   <li>A home says which days, hours and ways would suit it, and what it needs. A time suits if it is such a one, the home may have one
 *       more, whoever comes meets nobody else then, and may take part on that day.
 *   <li>Nobody jumps the line: whoever wants a seat is asked, under the lock of its slot, whether as many as there are free seats
 *       wait for it before them. This holds from the moment a seat is free, whatever made it free, and before it was offered.
 *   <li>A free seat is offered to the first whom it suits, as a claim of its own kind: nobody else can take it. That is done after the
 *       transaction that freed it, and every minute for all rounds, so that a hold that ran out or a server that was down delays it and
 *       loses nothing.
 *   <li>An offer is kept for some hours by day, never beyond the end of sign-up or the last moment to change that meeting. Who accepts it
 *       has booked. Who declines keeps the place, or leaves, as they say; a no is to the offer that stood on their page, and to none that
 *       was made since. Who does not answer in time goes to the end of the line and is told so. Nobody is offered two times at once, nor
 *       one twice. What is offered in the quiet hours of whoever comes is told, and its hours count, from their end.
 *   <li>Who gets a time in another way waits no more; what is offered to them then is answered still. When sign-up ends the line does, and everybody in it is told.
 *   <li>A teacher sees the line, and takes somebody off it only with a reason, which that home is told. A time that stands offered is
 *       changed or taken away with a few words to that home, which keeps its place, unless it has said yes meanwhile.
 *   <li>When the last teacher of a course leaves the round, its homes are taken off and told.
 * </ol>
 *
 * Refusals: {@link org.kith.conferences.waiting.OfferOver}, {@link org.kith.conferences.waiting.NoSuchTimes}; those of
 * {@link org.kith.conferences}. This room and {@code booking} show each other: the list of times says how one waits.
 */
@NullMarked
package org.kith.conferences.waiting;

import org.jspecify.annotations.NullMarked;
