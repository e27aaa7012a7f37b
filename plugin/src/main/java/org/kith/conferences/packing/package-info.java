/**
 * Interpreters: who interprets which conference, packed so that nobody is paid for sitting around.
 *
 * <p>Promise: {@link org.kith.conferences.packing.Packing#of} gives conferences a time and an interpreter;
 * {@link org.kith.conferences.packing.Lengthening} says which times are long enough.
 *
 * <ol>
 *   <li>Interpreted conferences last longer by a factor that the school sets; one may take several slots of a host that follow each
 *       other, with no more than the passing time between them.
 *   <li>Nobody interprets two conferences at once, works outside of the own hours or in a language they do not speak. A telephone service
 *       is as many people as it has lines. Hosts and homes are at one conference at a time, too.
 *   <li>What has one possible time is booked: it stays there, and gets an interpreter. Where one is named already, it stays that one.
 *   <li>A block is a stretch of one interpreter in which no pause is longer than the tolerance. On a line of a service it is also
 *       a stretch in one language, as another language is another person.
 *   <li>Of all packings the one that gives an interpreter to most; of those the one with the fewest blocks; then with the least
 *       waiting inside of blocks. Among equals people in the room are preferred to the telephone, and earlier to later.
 *   <li>{@code best} says that none has fewer blocks, or as many and less waiting. It is proven by trying everything that could be better,
 *       within {@value org.kith.conferences.packing.PackingSearch#NODES} steps. Beyond that the packing is a good one: the best that was
 *       met when only the most promising beginnings were followed, with pairs of its blocks packed anew as long as that helped.
 *   <li>The same question has the same answer, in whatever order it is asked. Who gets no interpreter is named with the reason.
 * </ol>
 *
 * Source: beam search (B. Lowerre, "The Harpy Speech Recognition System", 1976), then branch and bound (A. Land and A. Doig,
 * Econometrica 28, 1960). That conferences in one language should follow each other is what school districts ask of teachers.
 *
 * <p>Out of scope: pay, travel between buildings, asking families whether they would move.
 */
@NullMarked
package org.kith.conferences.packing;

import org.jspecify.annotations.NullMarked;
