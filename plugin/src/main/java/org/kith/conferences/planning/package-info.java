/**
 * A teacher's side of conferences: planning a round, its times, who is booked and who is not.
 *
 * <ol>
 *   <li>A teacher sees the rounds in which a teacher of the own course meets families, and of these the own course's times, bookings and
 *       students. Only the course that has made a round changes its plan.
 *   <li>What a plan makes of days and hours is shown while it is typed; nothing is saved by that.
 *   <li>What is wrong is said beside its field, and nothing that was typed is lost; also when somebody else has saved meanwhile.
 *   <li>A new round is not in the past. Days of a round that are over stay as they are.
 *   <li>Whether two homes of a child come together is changed only while no family has anything in the round.
 *   <li>Whoever has no meeting yet stands first, with what we know about why; where each home has a time of its own, each home by itself.
 *   <li>A time that a family has booked is only taken away together with a few words to that family.
 *   <li>Whose family may not know of its meeting any more, because of a decision, an end or a course that was left, is said wherever the
 *       meeting stands, and nothing of why: nobody is written to then, and the office can help.
 *   <li>Who waits stands in the order in which they are asked; somebody is taken off that list only with a few words to that family.
 *   <li>What is printed for the door names nobody.
 * </ol>
 *
 * Refusals: {@link org.kith.conferences.planning.HomesInUse}; those of {@link org.kith.conferences}.
 *
 * <p>Out of scope: what a time is and who gets it ({@code conferences}); the pages of families ({@code conferences.booking}).
 */
@NullMarked
package org.kith.conferences.planning;

import org.jspecify.annotations.NullMarked;
