/**
 * Who is in a course, as what, and which children a guardian has there.
 *
 * <ol>
 *   <li>Everybody is known by the platform's subject, never by name or e-mail; names are kept only to be shown.
 *   <li>A guardian's children in a course are those the LMS names at the guardian's own launch; one it no longer names is no
 *       longer shown.
 *   <li>A child named by an LMS is a student of the course, whether or not it has ever opened Families.
 *   <li>"Not yours" and "not there" are the same answer.
 *   <li>A whole class may come at the same moment: unique constraints decide who enters a row, and everybody gets in.
 * </ol>
 *
 * Out of scope yet: rosters, family codes, households, limits by decision.
 */
@NullMarked
package org.kith.families;

import org.jspecify.annotations.NullMarked;
