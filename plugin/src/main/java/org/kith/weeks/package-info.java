/**
 * The week: family cards, one per objective and week, written in every language side by side.
 *
 * <ol>
 *   <li>A card belongs to one course; its week begins on a Monday.
 *   <li>A teacher works on the draft; families see what was published. Changing a draft changes nothing for families until it
 *       is published again; then they see that the card was corrected, and when.
 *   <li>A card can be published when its title and something to try are written in one language at least.
 *   <li>Of two teachers who write at the same time the second is told, and sees both texts; nothing is overwritten.
 *   <li>Taking an objective out of a week keeps what was written, for putting it back.
 * </ol>
 *
 * Refusals: {@link org.kith.weeks.CardChangedMeanwhile}, {@link org.kith.weeks.NothingToPublish},
 * {@link org.kith.weeks.StillPublished}, {@link org.kith.page.AtTheSameMoment}.
 */
@NullMarked
package org.kith.weeks;

import org.jspecify.annotations.NullMarked;
