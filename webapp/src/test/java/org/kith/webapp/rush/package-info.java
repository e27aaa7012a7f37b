/**
 * A program that measures the worst minute of the year: sign-up opens, and every guardian comes at once.
 *
 * <ol>
 *   <li>It starts the WAR as it was built on an empty database ({@link org.kith.webapp.rush.RushServer}), lets an LMS bring in the
 *       guardians by signed launches ({@link org.kith.webapp.rush.RushLms}) and a teacher plan and open a round
 *       ({@link org.kith.webapp.rush.RushTeacher}).
 *   <li>Every guardian opens the page, keeps a time and books it; refused, they take one of the times that the page offers instead
 *       ({@link org.kith.webapp.rush.RushGuardian}).
 *   <li>What they were told is held against what the database has ({@link org.kith.webapp.rush.Promises}); the program fails if that
 *       differs, if a seat was given twice, or if anybody got no answer. How fast it was is told ({@link org.kith.webapp.rush.Tally}).
 *   <li>Killed in the middle, if that is asked for, and started again, it has every booking that a guardian was told of, and no seat twice.
 * </ol>
 */
@NullMarked
package org.kith.webapp.rush;

import org.jspecify.annotations.NullMarked;
