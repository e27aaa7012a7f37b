/**
 * A teacher places a link to Families in the course (Deep Linking 2.0): this week as it comes, one week, or the
 * conferences.
 *
 * <ol>
 *   <li>Only who teaches the course places links in it.
 *   <li>What the LMS asked travels through the page as a token we signed: nothing is kept, any node answers. It counts for that very
 *       person in that very course, for an hour; its return address cannot be changed. Sent twice it is answered twice, and what the
 *       LMS does with that is the LMS's.
 *   <li>What a placed link says is no proof of anything: a bad week opens the current one, and {@code audience=family} only ever takes
 *       rights away.
 *   <li>The answer's page may post to the LMS that asked, and nowhere else.
 * </ol>
 *
 * Refusals: {@link org.kith.deeplinking.OnlyTeachersPlace}, {@link org.kith.deeplinking.ChoiceEnded}.
 */
@NullMarked
package org.kith.deeplinking;

import org.jspecify.annotations.NullMarked;
