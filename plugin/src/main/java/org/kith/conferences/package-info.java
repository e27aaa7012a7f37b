/**
 * Conferences: a round of them, the times in it, and which family has which time.
 *
 * <ol>
 *   <li>A round belongs to a course; teachers of other courses may take part in it. Its times are wall times of the school's zone as it
 *       was when the round was made.
 *   <li>A live {@link org.kith.conferences.Claim} keeps its seat from everybody else, whether it is held by somebody who decides, offered
 *       to somebody who waited ({@code waiting}), or booked: the slot is locked while one is taken, and the constraint {@code claim_seat_once} stands behind the
 *       lock. There is no state in which two have one seat.
 *   <li>A home has as many meetings about a child with the teachers of a course as the round allows (constraint
 *       {@code claim_turn_once}); where the round says that homes come together, all homes of the child have them together.
 *   <li>What a guardian has booked, waits for or is offered goes along to another home of the child's, also beyond what that home may
 *       have. Of what each home has once ({@code waiting}, {@code drawing}, {@code visits}, {@code calls}) the better one stays.
 *   <li>A meeting is moved by holding another time; its old time is free only when the new one is booked.
 *   <li>Nobody has two meetings at the same time; of two times one person keeps, the older one counts. A teacher of two courses, or in
 *       two rounds, is one person too: what is claimed in one keeps overlapping times of the others ({@link
 *       org.kith.conferences.TeachersElsewhere}).
 *   <li>Whoever decides has two minutes, and twelve when they ask for more. Who has waited is asked before anybody takes a free seat, and
 *       who has an offer answers it before choosing another time.
 *   <li>Only the own home and the teachers of the round see a booking; to everybody else its time is taken.
 *   <li>A meeting with an interpreter lasts longer, by what the round says, and takes the teacher's next times as far as it needs them:
 *       those are nobody else's either. Where they are not free, there is no interpreter from that time on.
 *   <li>Whoever locks several things does it in one order, so that no two wait for each other: people's diaries ({@code visits}), the
 *       round, the teacher whose times are made or moved, then times as they begin.
 *   <li>A visit at home is no time of a round: it is asked for and agreed on ({@code visits}).
 *   <li>What ended is kept as a past meeting; until its time has passed also as a cancelled one, which calendars are told of. So is the
 *       teacher's whose meeting went to another one of the course.
 *   <li>From the first hour of its day on a meeting can be said to have taken place or not; what has taken place is not cancelled, what has
 *       not may move to another time although its own is over.
 * </ol>
 *
 * Its rooms:
 *
 * <ul>
 *   <li>{@code planning}: a teacher's side of a round: its plan, its times, who is booked and who is not.
 *   <li>{@code booking}: signing up, by a guardian for one of their homes.
 *   <li>{@code itinerary}: one evening for a guardian with several conferences, planned as a whole.
 *   <li>{@code waiting}: who has found no time waits in line, and is offered what becomes free.
 *   <li>{@code drawing}: families of a round wish until a date, then a draw gives the times out.
 *   <li>{@code opening}: the rules of that draw, which anybody can repeat.
 *   <li>{@code interpreting}: people and services whom a school can call, and who of them is at which conference.
 *   <li>{@code packing}: how that is packed, so that nobody is paid for sitting around.
 *   <li>{@code visits}: home visits: two people of the school come to a family, where and when it likes.
 *   <li>{@code day}: the day of a conference and what comes after it.
 *   <li>{@code asking}: asking families without a meeting to choose a time.
 *   <li>{@code calls}: a phone call or a visit, offered to a home that could not come or has no time yet.
 *   <li>{@code lunch}: lunch with families, drawn at random.
 *   <li>{@code diary}: conferences in the calendars of those who meet.
 * </ul>
 *
 * Refusals: {@link org.kith.conferences.SlotTaken}, {@link org.kith.conferences.SignUpClosed}, {@link org.kith.conferences.HoldOver},
 * {@link org.kith.conferences.AlreadyBooked}, {@link org.kith.conferences.MeetsElsewhere}, {@link org.kith.conferences.NotThisWay},
 * {@link org.kith.conferences.TooLateToChange}, {@link org.kith.conferences.MeetWithoutChild},
 * {@link org.kith.conferences.NoTimeToInterpret}, {@link org.kith.conferences.NoTimesLikeThis},
 * {@link org.kith.conferences.SlotOverlaps}, {@link org.kith.conferences.SlotInUse}, {@link org.kith.conferences.HostInUse},
 * {@link org.kith.conferences.TooEarlyToSay}, {@link org.kith.conferences.MeetingTookPlace}, {@link org.kith.conferences.OfferFirst}.
 */
@NullMarked
package org.kith.conferences;

import org.jspecify.annotations.NullMarked;
