/**
 * Our own keys: made at first start, kept in the database, so that every node signs with the same ones.
 *
 * <ol>
 *   <li>The n-th key of a purpose exists once, however many nodes start at the same moment (a unique constraint decides).
 *   <li>Private keys leave the database only to sign.
 * </ol>
 */
@NullMarked
package org.kith.keys;

import org.jspecify.annotations.NullMarked;
