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
 *   <li><b>Turn.</b> Each wish in that order gets the first time of its list that has a seat left and does not clash with one that its
 *       home has already, be it by this draw or booked before. A home has one person to send: between two of its times pass the
 *       minutes of the round.
 *   <li>So nobody could be better off without a seat of somebody earlier in the order, it pays to say what one really wants, and
 *       who wishes later in the order changes nothing for those before.
 *   <li>Of each wish is kept its place in the order, its number, which time of its list it got, and of each better one why not.
 *   <li>The order in which wishes came in does not matter, nor does the machine: there is no other chance in it than the seed.
 *   <li>The seed must be named before wishes close, or come from where nobody can choose it; that is the caller's.
 * </ol>
 *
 * Source: serial dictatorship, M. Satterthwaite and H. Sonnenschein, "Strategy-Proof Allocation Mechanisms at Differentiable Points",
 * Review of Economic Studies 48 (1981).
 *
 * <p>Out of scope: who may name which reason; what happens with seats that are left (first come, first served).
 *
 * <p>Conferences will open by it; no page does yet.
 */
@NullMarked
package org.kith.conferences.opening;

import org.jspecify.annotations.NullMarked;
