/**
 * Bad weather on demand: slow, broken and hostile answers of a platform, so that a tool can be tried against them.
 *
 * <ol>
 *   <li>Nothing is set at start, and {@code reset} clears everything.
 *   <li>A mode holds for both behaviours and until it is changed, except those whose name says "once".
 * </ol>
 */
@NullMarked
package org.kith.standin.modes;

import org.jspecify.annotations.NullMarked;
