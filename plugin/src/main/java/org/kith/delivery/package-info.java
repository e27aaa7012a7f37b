/**
 * E-mail: letters that features write, kept until the school's mail server has taken them.
 *
 * <ol>
 *   <li>Without a mail server ({@code kith.mail.host}) mail is off: {@link org.kith.delivery.Outbox#isOn} says so, and a letter posted
 *       all the same is not kept.
 *   <li>A letter is posted in the transaction of what it tells about, and goes out after that was saved, or not at all.
 *   <li>The same {@code once} is posted once, however often and on however many nodes it is posted.
 *   <li>A letter is claimed in the database before it is handed over, so that one node at a time has it. A node that dies in between
 *       leaves it claimed: it is tried again after {@link org.kith.delivery.PostedLetter#CLAIM}, and if the server had taken it
 *       already, it comes twice, with the same Message-ID.
 *   <li>What a mail server cannot do now is tried again, less and less often, for {@link org.kith.delivery.PostedLetter#PATIENCE}; what it
 *       refuses for good is not. A letter given up is told as {@link org.kith.delivery.DeliveryFailed}.
 *   <li>To whom a letter went and what it said is forgotten as soon as it was sent or given up, and never logged; that it was, when and
 *       what for is kept for {@link org.kith.delivery.PostedLetter#KEPT}.
 *   <li>Letters are plain text, say that a machine wrote them (RFC 3834), and take no line break into a header.
 * </ol>
 *
 * Refusals: none. Out of scope: letters that the school's server takes and that come back later, to {@code kith.mail.from}.
 */
@NullMarked
package org.kith.delivery;

import org.jspecify.annotations.NullMarked;
