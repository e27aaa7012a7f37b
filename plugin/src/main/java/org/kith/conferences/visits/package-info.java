/**
 * Home visits: two people of the school come to a family, where and when the family likes.
 *
 * <ol>
 *   <li>A round offers them to all of its families or to none. Nobody is visited who has not asked for it, and whoever meets at school
 *       instead loses nothing.
 *   <li>The family says where (at home, in a library, a coffee shop, a park, elsewhere) and proposes times; the teacher takes one of them,
 *       or offers another, to which the family says yes or no.
 *   <li>Two people come, always: before a second one is named, the visit does not stand. Neither of them is anywhere else then.
 *       Where one of them is forgotten, a second one is looked for again, and the family is told.
 *   <li>Where exactly it is stands on the pages of the family and of the two who come, and nowhere else: in no letter, no calendar, no list.
 *       It is gone from every page when the visit is over, and erased within the hour. A visit that nobody has answered is over with
 *       the last time the family has proposed; it is answered no more, and the family may ask anew.
 *       A visit that is over is called off by nobody, and no calendar is told so.
 *   <li>Whoever visits or is visited is nowhere else then, in whatever round: a time at school and a visit refuse each other, with the
 *       nearest times at which everybody is free. A visit is to a home, also where the round says that homes come together (constraint
 *       {@code home_visit_once}): whoever else lives there meets nobody for this home then either; another home of the child is free. The diaries of the home and of each of them are locked first (constraint {@code visit_diary_pk}),
 *       then the teachers' times.
 *   <li>The last teacher of a course leaves no round in which one of its families waits for a visit: nobody could answer it any more.
 *   <li>What stood and is called off or moved is kept, without its place, until its time has passed: calendars are told.
 *   <li>Whom a teacher has offered a visit may ask for it also when sign-up is over.
 *   <li>The guide says what to ask and what not, and is for everybody who goes.
 * </ol>
 *
 * Refusals: {@link org.kith.conferences.visits.VisitorBusy}, {@link org.kith.conferences.visits.FamilyBusy},
 * {@link org.kith.conferences.visits.VisitThen}, {@link org.kith.conferences.visits.VisitOver}.
 */
@NullMarked
package org.kith.conferences.visits;

import org.jspecify.annotations.NullMarked;
