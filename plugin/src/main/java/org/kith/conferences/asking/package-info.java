/**
 * Asking families without a meeting to choose a time.
 *
 * <ol>
 *   <li>The teacher sees first whom no letter reaches, with what to do instead; then who gets one, where it goes and in which language.
 *   <li>The words stand there in each of our languages and can be changed; with them goes a link of each guardian's own.
 *   <li>Whoever was asked within a day is asked again only if the teacher says so. The same form sent twice asks once.
 *   <li>While nobody can sign up nothing is sent; what was typed stays.
 *   <li>Only families without a meeting are asked, where each home has a time of its own only the homes without one, and only guardians who may be told about the child.
 * </ol>
 *
 * Refusals: {@link org.kith.page.AtTheSameMoment}.
 */
@NullMarked
package org.kith.conferences.asking;

import org.jspecify.annotations.NullMarked;
