/**
 * Fair opening: families wish until a date, then a draw that anybody can repeat gives the times out.
 *
 * <p>Promise: {@link org.kith.conferences.opening.Assignment#of} gives each wish at most one time, by rules that are published before,
 * and writes down of each why; {@link org.kith.conferences.opening.Assignment#verified} repeats it from the record.
 *
 * <ol>
 *   <li><b>Order.</b> A wish with more priority reasons comes before one with fewer. With as many, the reasons are read in the order of
 *       {@link org.kith.conferences.opening.PriorityReason}, and at the first that differs the one named earlier there comes first.
 *   <li><b>Draw.</b> Among wishes with the same reasons the smaller number comes first. The number of a wish is SHA-256 (FIPS 180-4) of the
 *       UTF-8 bytes of the seed, one line feed (U+000A), and the id of the wish as RFC 9562 writes it (36 characters, lower case); it is
 *       compared as 64 lower-case hexadecimal digits. Anybody can do it: {@code printf '%s\n%s' "$seed" "$wish" | sha256sum}.
 *   <li><b>List.</b> A wish names times, the best first or one as good as the other; after them any other time of the course may do. Where
 *       a family does not mind, what fewest wishes name comes first, then what begins first, then what ends first, then the smaller
 *       id: so it leaves to others what they have asked for.
 *   <li><b>Turn.</b> Each wish in that order gets the first time of its list at which one meets in a way it wants, that has a seat left (with
 *       an interpreter: that is long enough, and has a seat left in all that it takes), at which its teacher meets nobody at another time
 *       of the draw that overlaps it, and that does not clash with one that its home has already, be it by this draw or booked before. A
 *       home has one person to send: between two of its times pass the minutes of the round.
 *   <li>So nobody could be better off without a seat of somebody earlier in the order, it pays to say what one really wants, and
 *       among wishes that name an order who comes later changes nothing for those before.
 *   <li>Of each wish is kept its place in the order, its number, which time it got, and of each one it named before that why not.
 *   <li>The order in which wishes came in does not matter, nor does the machine: there is no other chance in it than the seed.
 *   <li>The seed must be fixed before wishes close and known to nobody; that is the caller's ({@code drawing}).
 * </ol>
 *
 * Source: serial dictatorship, M. Satterthwaite and H. Sonnenschein, "Strategy-Proof Allocation Mechanisms at Differentiable Points",
 * Review of Economic Studies 48 (1981).
 *
 * <p>Out of scope: who may name which reason, and what happens with seats that are left ({@code drawing}).
 */
@NullMarked
package org.kith.conferences.opening;

import org.jspecify.annotations.NullMarked;
