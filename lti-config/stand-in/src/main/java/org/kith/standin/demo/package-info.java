/**
 * Fills Kith the honest way: through HTTP, as the people of the school would with their browsers.
 *
 * <ol>
 *   <li>It waits until Kith is ready, at most two minutes.
 *   <li>It tells Kith about both registrations; to be told again changes nothing.
 *   <li>Everybody opens the tool once in every course: students first, so that their names are known to their guardians.
 *   <li>Teachers enter weeks and plan conferences; one family asks something, and one signs up.
 *   <li>Where everything is still there, it changes nothing.
 *   <li>When it cannot go on it says at which step, once, and leaves the rest as it is.
 * </ol>
 */
@NullMarked
package org.kith.standin.demo;

import org.jspecify.annotations.NullMarked;
