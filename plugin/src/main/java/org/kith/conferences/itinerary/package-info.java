/**
 * One evening for a guardian with several conferences: which time to take of each, proposed as a whole and explained.
 *
 * <p>Promise: {@link org.kith.conferences.itinerary.Itinerary#of} plans what is sought, from what is free, around what is booked.
 *
 * <ol>
 *   <li>A plan takes only times that are offered in a wished way and lie within the wished hours of the wall clock of their round.
 *   <li>Between two conferences, and between one and what is booked already, pass the wished minutes, or the passing time of either
 *       round where that is longer.
 *   <li>When whoever comes is expected elsewhere no conference takes place; that alone brings nobody to school.
 *   <li>Of all plans the one that places most; of those the one with the fewest days, counting days on which one comes anyhow as
 *       nothing; then the least waiting between conferences; then the earliest (the sum of all beginnings).
 *   <li>{@code best} says that no better plan exists. It is proven by trying everything that could be better, within
 *       {@value org.kith.conferences.itinerary.Search#NODES} steps; whoever asks for more than that gets a good plan and is told so.
 *   <li>The same question has the same answer, in whatever order it is asked.
 *   <li>What finds no place is named with the reason; and several days are explained, day by day.
 *   <li>Nothing is booked here. Times are those of a moment ago, and whoever accepts a plan books it whole or not at all.
 * </ol>
 *
 * Source: branch and bound over the sets of conferences placed so far, after M. Held and R. M. Karp, "A Dynamic Programming Approach
 * to Sequencing Problems", J. SIAM 10 (1962): what may follow depends only on what is placed and where one stands.
 *
 * <p>Out of scope: walking distances between places; who may book.
 */
@NullMarked
package org.kith.conferences.itinerary;

import org.jspecify.annotations.NullMarked;
