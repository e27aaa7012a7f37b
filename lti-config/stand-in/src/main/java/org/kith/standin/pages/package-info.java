/**
 * What a browser or a tool asks of the stand-in. {@link org.kith.standin.StandIn} lists every address.
 *
 * <ol>
 *   <li>Who is signed in and which LMS is imitated stand in two plain cookies; there is no password and no session.
 *   <li>Somebody who does not belong to a course is turned away, as in a real LMS.
 *   <li>Every page says that this is a stand-in.
 * </ol>
 */
@NullMarked
package org.kith.standin.pages;

import org.jspecify.annotations.NullMarked;
