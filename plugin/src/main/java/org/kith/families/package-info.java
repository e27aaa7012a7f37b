/**
 * Who is in a course, as what, and which children a guardian has there.
 *
 * <ol>
 *   <li>Everybody is known by the platform's subject, never by name or e-mail; names are kept only to be shown.
 *   <li>A guardian's children in a course are those to whom they are linked ({@code households}), who are students here, and about
 *       whom no decision closes the book to them. A link that an LMS has made counts where the LMS names the child at the guardian's
 *       own launch; one it no longer names is no longer shown.
 *   <li>A child named by an LMS is a student of the course, whether or not it has ever opened Families.
 *   <li>Whom an LMS cannot tell from a student is a guardian once linked to a child; a teacher linked to one may turn to it.
 *   <li>Whoever has been in no course for as long as the school remembers anybody is forgotten: a row without a name stays, so that
 *       what they wrote still stands where it stood.
 *   <li>"Not yours" and "not there" are the same answer.
 *   <li>A whole class may come at the same moment: unique constraints decide who enters a row, and everybody gets in.
 * </ol>
 *
 * Out of scope: homes, rights and addresses ({@code households}).
 */
@NullMarked
package org.kith.families;

import org.jspecify.annotations.NullMarked;
