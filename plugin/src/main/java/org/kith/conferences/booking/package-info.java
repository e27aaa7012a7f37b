/**
 * Signing up for a conference, by a guardian for one of their homes.
 *
 * <ol>
 *   <li>Everything is found through the visitor: an own child whose information they may have, a course the child studies in, a round
 *       that families can see. Anything else is not there.
 *   <li>A time is kept as soon as it is chosen; then the family says what it needs, and books it. What was typed is never lost because a
 *       time was; what was said for a meeting that moves goes on with it, unless the family says something else.
 *   <li>Whoever may not meet the child, or may not know where it is, does not book meetings in which the child takes part.
 *   <li>Beside a meeting or a time nobody is named of whom the guardian may not know today.
 *   <li>What another home has booked is a time that is taken, and nothing else.
 * </ol>
 *
 * Refusals: those of {@link org.kith.conferences}, and {@link org.kith.conferences.booking.TopicTooLong}.
 */
@NullMarked
package org.kith.conferences.booking;

import org.jspecify.annotations.NullMarked;
