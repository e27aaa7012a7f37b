/**
 * Links by which a guardian comes in without an account in any LMS: from an e-mail, a printed page, a phone's home screen.
 *
 * <ol>
 *   <li>A link is for one guardian in one household, for one course and one purpose; it expires and can be revoked. Its address says
 *       nothing: an id and our signature (HMAC-SHA256, 128 bits), so that whoever reads the database cannot come in.
 *   <li>Opening a link changes nothing, whoever opens it and how often. A visit begins when its one button is pressed.
 *   <li>A link that was forged, has expired, was revoked, or whose guardian cares for nobody in its household any more, is answered with
 *       the same page, byte for byte. Whoever moves with all they care for there takes their links along.
 *   <li>Whoever only holds a link sees what every family of the course may see: no child is named, nothing can be changed.
 *   <li>The rest is for who shows to be the guardian: by the last four digits of a phone number on file, or by a
 *       code of six digits that went to their e-mail address and works for ten minutes in the visit that asked. Who may be told what about
 *       which child is asked afterwards as for every guardian, so that a limit or an end holds here too.
 *   <li>Whatever does not fit is counted, also when it comes at the same moment (the link's row is locked): after five within an hour
 *       nobody can show anything by this link for an hour, and after twenty in all it is revoked: four digits must not be found by
 *       patience.
 *   <li>A visit by a link lasts half an hour, from showing who one is another one; it is asked for at every request, and so ends at
 *       once with its link, or when its reader says "not you?".
 *   <li>Whoever came by a link about a meeting lands on their conferences then, whoever came by another one on the week.
 *   <li>An address of which the mail server says that nobody is there counts as none until its owner proves it or gives it again.
 * </ol>
 *
 * Out of scope: who is whose guardian ({@code households}, {@code codes}); what is sent where ({@code delivery}).
 */
@NullMarked
package org.kith.links;

import org.jspecify.annotations.NullMarked;
