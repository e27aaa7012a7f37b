/**
 * Families from the school's own list: the office sends the file of its student information system, sees what it would do, answers what is
 * in doubt, and brings it in; it finds students, and sees to whom nobody is linked yet.
 *
 * <ol>
 *   <li>For the office, of all students of its platform. For a teacher only if the school says so, and then only of students of the
 *       courses this teacher teaches: whoever else is on the list is nobody.
 *   <li>Nothing changes before somebody has seen what would change and has said yes. What counts in the end is what is there when the
 *       list is read. The same list a second time changes nothing.
 *   <li>Who is meant, and what is asked: {@link org.kith.sis.match}. What limits a guardian's rights is never touched; a guardian whose
 *       information is limited is linked, and the limit holds.
 *   <li>Lines are saved some hundred at a time. A list that has stopped says what is saved and goes on when it is started again; nobody
 *       is entered twice.
 *   <li>For {@link org.kith.sis.FamilyList#REGRET} a whole list that changed links can be taken back: links that no other list says too
 *       end, the others belong to that other list from then on. Such an end is nobody's decision about these two, so that a corrected list
 *       takes them up again.
 *   <li>Lines that stay out, and those of which an address was none, can be fetched with the reason and sent again as they are.
 * </ol>
 *
 * Refusals: those of {@link org.kith.file} and {@link org.kith.sis.file}. Out of scope: names, courses and class lists, which the LMS
 * says.
 */
@NullMarked
package org.kith.sis;

import org.jspecify.annotations.NullMarked;
