/**
 * What a family says about a card, and what the teacher writes back.
 *
 * <ol>
 *   <li>One answer per card, child and guardian; a new one replaces the old one, and it can be taken back.
 *   <li>A guardian answers for an own child, about a card families can read; the other household never sees it.
 *   <li>"Ask" needs a sentence; the other two may have one.
 *   <li>A question waits until a teacher has replied; one that was changed waits again.
 * </ol>
 *
 * Refusals: {@link org.kith.answers.QuestionMissing}, {@link org.kith.answers.SentenceTooLong},
 * {@link org.kith.answers.ReplyMissing}, {@link org.kith.page.AtTheSameMoment}.
 */
@NullMarked
package org.kith.answers;

import org.jspecify.annotations.NullMarked;
