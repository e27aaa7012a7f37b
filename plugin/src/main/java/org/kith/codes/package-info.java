/**
 * Family codes: a page of paper for each family, with a short code that links whoever types it to the child.
 *
 * <ol>
 *   <li>A code belongs to one student, one household and one course. It works once, until the end of the thirtieth day, and until the
 *       teacher says that the page is lost. The database decides who is first.
 *   <li>The code itself is not kept: it is computed from a secret and the id of its row, so that the same page can be printed again, and
 *       found by a keyed digest.
 *   <li>Mistyped, expired, used, revoked, of another course or of a platform that is shut: one answer, the same in every byte.
 *   <li>A student links nobody to themselves. A home whose guardian a decision keeps from reading about the child gets no page, and one
 *       it has no longer works.
 *   <li>What a teacher has ended, no page from before takes up again.
 *   <li>Wrong codes are counted, by visitor and by course or address; who has tried too many is told when to go on before anything is
 *       looked up.
 *   <li>On the page of whoever scans a code stands nothing about the child or the school. Reading it changes nothing.
 *   <li>Pages are made when a teacher asks for them. Looking at those that are there makes none.
 * </ol>
 *
 * Refusals: {@link org.kith.codes.CodeDoesNotWork}, {@link org.kith.codes.TooManyTries}.
 *
 * <p>Out of scope: how somebody without an account comes back ({@code links}).
 */
@NullMarked
package org.kith.codes;

import org.jspecify.annotations.NullMarked;
