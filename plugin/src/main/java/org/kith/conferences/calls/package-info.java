/**
 * A phone call or a visit, offered to a home that could not come or has no time yet.
 *
 * <ol>
 *   <li>A teacher offers it to one guardian; the letter has a link of theirs, says nothing about what was missed, and asks for nothing but a
 *       time. Offered again it is the same offer, with another letter.
 *   <li>Whoever was offered a call chooses among the free times of the round at which one meets by phone, also when sign-up is over, and
 *       has the meeting moved there if one did not come about; or says in a few words what would suit. A meeting that is to come stays.
 *   <li>For a visit the family says what would suit; nothing is booked by that.
 *   <li>The page of the round says who was offered what, and what they said.
 *   <li>Only the home that was offered something sees it.
 * </ol>
 *
 * Refusals: those of {@link org.kith.conferences}, {@link org.kith.conferences.calls.WishMissing}.
 */
@NullMarked
package org.kith.conferences.calls;

import org.jspecify.annotations.NullMarked;
