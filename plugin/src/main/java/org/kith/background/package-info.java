/**
 * What is done behind the scenes, after the request that wanted it was answered, or regularly.
 *
 * <ol>
 *   <li>Nothing begins in a request: a feature hands a task over once its transaction has ended well, and threads that began with the
 *       application work on it. A task begun in a request would share that request's entity manager on Payara 6, and both would
 *       close it. Whatever a task asks of the database therefore stands in a transaction of its own.
 *   <li>Tasks that may take minutes have a lane of their own, so that they keep nobody waiting but each other.
 *   <li>Tasks are in the memory of this node and gone with it: a feature that must not lose one writes down what is to be done, and
 *       looks for it regularly.
 *   <li>What is done regularly is done by each node, never twice at once on one; a task that fails is logged, and is due again.
 * </ol>
 *
 * Refusals: none. Out of scope: hours of the day, and who of several nodes does a thing: claim it in the database.
 */
@NullMarked
package org.kith.background;

import org.jspecify.annotations.NullMarked;
