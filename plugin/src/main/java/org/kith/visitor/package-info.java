/**
 * Whose visit this is, and what it may open.
 *
 * <ol>
 *   <li>A visit lives in the page: a signed token says who, in which course, as what, until when. Each tab is its own visit.
 *   <li>Every resource method is {@link org.kith.visitor.For} somebody or {@link org.kith.visitor.ForEveryone}; one that says
 *       neither is refused to all.
 *   <li>A GET changes nothing. A POST counts only with the token, which no other site can send for the reader.
 *   <li>A visit by a link that was sent to a family is asked for at every request by whoever keeps such visits ({@code links}).
 * </ol>
 *
 * Refusals: {@link org.kith.visitor.VisitEnded}, {@link org.kith.visitor.NotForYou}.
 */
@NullMarked
package org.kith.visitor;

import org.jspecify.annotations.NullMarked;
