/**
 * Puts a school's list beside what the school has already: who is meant by each line, and what the line would do. Looks nothing up and
 * saves nothing.
 *
 * <ol>
 *   <li>A student is known by the school's number, else by what the LMS calls them. If the number is of two, or the name beside it is
 *       another one, we ask. A number of nobody that only lacks zeros at its beginning is told with the one it could be, and stays out.
 *   <li>A guardian is known by their number; else by e-mail or phone, if the name fits; else by their name among the guardians of that
 *       very student, if no address, number or household says otherwise. Never by a name alone across families. In every other doubt
 *       we ask. Whoever stands for one student under two names is two people, even if they share an address.
 *   <li>The same label and a student or guardian in common are one household; a label is nothing by itself. Without a label a guardian
 *       keeps the household they have, or gets one of their own.
 *   <li>A list only adds: what families or staff have said stays. Another household than today's is moved to, and a link that a person
 *       ended is taken up again, only if that is ticked. A household that nobody but an LMS has led to gives way to the list's.
 *   <li>What was asked and not answered stays out.
 * </ol>
 */
@NullMarked
package org.kith.sis.match;

import org.jspecify.annotations.NullMarked;
