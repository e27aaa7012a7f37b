/**
 * Interpreters: people and services whom a school can call, and who of them is at which conference.
 *
 * <ol>
 *   <li>Interpreters belong to a school. Its office keeps the list, and teachers where the school says so; whoever may not is told who does.
 *   <li>They are there on days of the week or on dates, in wall times of the school; who is paused gets nothing new.
 *   <li>Nobody interprets two conferences at once, however many place them at the same moment: interpreters are locked in one order while
 *       meetings are given to them, and the constraints {@code placement_claim_once} and {@code placement_line_once} stand behind the lock.
 *   <li>A proposal is packed by {@link org.kith.conferences.packing}, day by day; who interprets where already stays there unless somebody
 *       wants all placed anew, and who has been told so on the telephone stays in any case. It is shown before anything happens, with what
 *       it costs now, and accepted as a whole; if anything has changed meanwhile it is shown again.
 *   <li>No family's time is ever changed by it. Who gets no interpreter is named first, with what to do: a family can be asked whether
 *       another time of the same teacher would suit it, at which somebody is free; it says yes by booking that, or no, and stays.
 *   <li>An interpreter goes with the meeting: cancelled, moved or forgotten, the meeting has none any more.
 *   <li>A provider's list says when, where, which language and for how many people, and names no family.
 * </ol>
 *
 * Refusals: {@link org.kith.conferences.interpreting.InterpreterBusy}; {@link org.kith.school.OfficeOnly}.
 *
 * <p>Out of scope: pay; how long an interpreted meeting is and what of a teacher's time it takes ({@code conferences}).
 */
@NullMarked
package org.kith.conferences.interpreting;

import org.jspecify.annotations.NullMarked;
