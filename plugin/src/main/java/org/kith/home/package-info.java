/**
 * The first page of each reader: the week, as a teacher works on it, as a family reads it about its own child, as a student
 * reads it, and as anybody of the course may read it.
 *
 * <ol>
 *   <li>Which page it is follows from the standing of the visit; nobody chooses, except a teacher
 *       whose own child is in the course: two pages, one tab apart, and never both on one.
 *   <li>A link placed for one week opens there; what is no week opens the current one.
 *   <li>A page shows one child; another child is another page.
 *   <li>Whoever is not known yet as family or student reads the class page and can change nothing.
 * </ol>
 */
@NullMarked
package org.kith.home;

import org.jspecify.annotations.NullMarked;
