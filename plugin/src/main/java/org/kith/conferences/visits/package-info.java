/**
 * Home visits: two people of the school come to a family, where and when the family likes.
 *
 * <ol>
 *   <li>A round offers them to all of its families or to none. Nobody is visited who has not asked for it, and whoever meets at school
 *       instead loses nothing.
 *   <li>The family says where (at home, in a library, a coffee shop, a park, elsewhere) and proposes times; the teacher takes one of them,
 *       or offers another, to which the family says yes or no.
 *   <li>Two people come, always: before a second one is named, the visit does not stand. Neither of them is anywhere else then.
 *   <li>Where exactly it is stands on the pages of the family and of the two who come, and nowhere else: in no letter, no calendar, no list.
 *       It is gone from every page when the visit is over, and erased within the hour.
 *   <li>The guide says what to ask and what not, and is for everybody who goes.
 * </ol>
 *
 * Refusals: {@link org.kith.conferences.visits.VisitorBusy}, {@link org.kith.conferences.visits.VisitOver}.
 */
@NullMarked
package org.kith.conferences.visits;

import org.jspecify.annotations.NullMarked;
