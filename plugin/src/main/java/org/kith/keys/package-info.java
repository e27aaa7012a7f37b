/**
 * Our own keys: made at first start, kept in the database, so that every node signs with the same ones.
 *
 * <ol>
 *   <li>The n-th key of a purpose exists once, however many nodes start at the same moment (a unique constraint decides).
 *   <li>Private keys leave the database only to sign.
 *   <li>A new key pair is published before it signs; the old one stays published until what it signed has died.
 * </ol>
 */
@NullMarked
package org.kith.keys;

import org.jspecify.annotations.NullMarked;
