/**
 * Who is in a course, read from the LMS's class list (LTI Names and Role Provisioning Services 2.0).
 *
 * <ol>
 *   <li>A list is read behind the scenes: when a launch comes and the last reading is over an hour old or died, and when a teacher
 *       asks. One reading of a course at a time, on whichever node.
 *   <li>Who is listed no more becomes inactive, never deleted, and only after the whole list was read.
 *   <li>A launch knows better than a list, and where neither proves anything (every Learner in Moodle) a person is unconfirmed until
 *       the school's numbers or a teacher says student or guardian.
 *   <li>Why a list could not be read is told to the teacher in a sentence and to the administrator with its cure.
 * </ol>
 *
 * Refusals: none; people of other courses in a teacher's list of ticks are passed over.
 * Out of scope: which child a guardian has, as no LMS lists that.
 */
@NullMarked
package org.kith.roster;

import org.jspecify.annotations.NullMarked;
