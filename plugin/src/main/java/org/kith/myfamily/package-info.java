/**
 * My family: what Kith knows about a guardian, to be seen, changed, taken along and given up by the guardian.
 *
 * <ol>
 *   <li>A guardian changes alone how the school talks with them, where it reaches them, and what they are to a child. A name that an
 *       LMS says is changed there; what else is wrong is asked for in words and answered by a person of the school.
 *   <li>Whom a guardian sees beside a child follows from their rights: names of the child's other guardians, never an address, a
 *       language or anything else of another home, and nobody at all for whoever may not know where the child lives.
 *   <li>Nothing is sent to an address once its owner has said so; only the owner gives it again.
 *   <li>Everything that is kept about the guardian can be downloaded at any time, as JSON and as a page to read.
 *   <li>Who asks to be forgotten is forgotten once the office says so: name, addresses, links and wishes go, what they wrote stays
 *       without a name. What stays is said before: decisions of a court, which the school must keep, and the log, which holds ids.
 *       While a decision about them is in force, its link and their name stay, because it could not be kept otherwise.
 * </ol>
 *
 * Refusals: {@link org.kith.myfamily.WishWithoutWords}, {@link org.kith.myfamily.OneWishAtATime}.
 */
@NullMarked
package org.kith.myfamily;

import org.jspecify.annotations.NullMarked;
