/**
 * What a platform knows about the tools that were registered with it. Everything is kept in memory and gone at the next
 * start.
 *
 * <ol>
 *   <li>A client id is one registration; it can be deployed in several places, each with a deployment id of its own.
 *   <li>Only an active deployment is shown in courses and launched.
 *   <li>What a tool signs is believed only by a key it publishes itself.
 * </ol>
 */
@NullMarked
package org.kith.standin.tools;

import org.jspecify.annotations.NullMarked;
