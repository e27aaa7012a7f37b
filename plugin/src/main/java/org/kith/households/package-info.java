/**
 * Who cares for whom: guardians, their children, the homes they share, what a decision limits, and how guardians are reached.
 *
 * <ol>
 *   <li>A guardian and a student are linked once, on one ground, in one household. A student may live in several households, and a
 *       guardian may care for children in several.
 *   <li>Two households are two households: whoever is linked without a word about a home gets one of their own. Only a family code,
 *       the school's list or a person of the school puts two guardians into one.
 *   <li>What an LMS says holds in the course in which it says it, as long as it does. Every other ground holds in all the student's
 *       courses. A link that a person has ended stays ended, whatever an LMS says, until a person takes that back.
 *   <li>Every guardian has full rights to what is about the child, unless a decision limits them: recorded with its ground, a start
 *       and an end, in force from that day on in every page and every link, and told to nobody but the school's own people.
 *   <li>Two records of one person count as one wherever something is looked up; nothing is moved, so that they can be parted again.
 *   <li>Whoever comes to live in another home takes along what is theirs: what is kept for a home is told ({@link
 *       org.kith.households.HomesMoved}) in the transaction that moves them.
 *   <li>Whoever is forgotten leaves no link, no address and no wish behind.
 * </ol>
 *
 * Refusals: {@link org.kith.households.LimitWithoutGround}, {@link org.kith.households.LimitEndsTooEarly}, {@link
 * org.kith.households.NoEmailAddress}, {@link org.kith.households.NoPhoneNumber}.
 *
 * <p>Out of scope: names, courses and what an LMS calls people ({@code families}); how a guardian comes to a child ({@code codes},
 * {@code links}, {@code linking}).
 */
@NullMarked
package org.kith.households;

import org.jspecify.annotations.NullMarked;
