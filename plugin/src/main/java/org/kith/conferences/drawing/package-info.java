/**
 * Giving times out fairly: families of a round wish until a date, a draw gives the times out, and the rest is first come, first served.
 *
 * <ol>
 *   <li>A teacher decides for it when planning a round, and until when families wish: after sign-up opens, before it ends and before the
 *       first time; not while families stand in line. While nobody has wished that can be undone; afterwards only the date moves, and whoever has wished is written to,
 *       unless it moves to later on the same day. Sign-up is not closed while wishes wait for the draw, or for what it has given.
 *   <li><b>Seed.</b> When a teacher decides for it the server makes a secret seed by chance, and publishes its SHA-256 at once: in the log,
 *       and on the page on which families wish. After the draw the seed itself is published. So nobody who runs it can
 *       choose another one when the wishes are known, and anybody can see that nobody did:
 *       {@code printf '%s' "$seed" | sha256sum} is what was published before. Nobody is told the seed before the draw; who can read the
 *       database could, and could not change it unseen.
 *   <li>A home has one wish for a child with the teachers of a course (constraint {@code draw_wish_once}); its guardians share it, the
 *       teachers of that course read in their list of the round who wishes for which times, and nobody else sees it. It names times,
 *       best first or one as good as the other, or any; ways to meet, needs, a topic. It is changed and withdrawn until the date. The round is locked meanwhile: a wish comes before the draw or is refused.
 *   <li>Which reasons count for a wish ({@link org.kith.conferences.opening.PriorityReason}) is decided here and shown to the family: an
 *       interpreter or a ride by what it needs; two households where the child has another home and each meets the teacher by itself; several children with
 *       conferences to come in the same school.
 *   <li>A time that is gone or was moved when the draw comes is not given out; the family reads so on its page, and gets the next of its
 *       list. What teachers book meanwhile for families that phone is not given out either,
 *       nor what begins while its teacher is on a home visit or meets families of another round. A home that is visited then is passed over, as
 *       one that has another conference. A teacher of two courses is given to one family at a time.
 *   <li><b>Draw.</b> Once for each round, as soon as its date has come and the server runs ({@code opening} says how). With the round and all its
 *       times locked the result is fixed and its record written. Then one home after the other gets what was fixed, as an ordinary
 *       booking by the rules of every booking and with its letter; nobody else gets those seats meanwhile. Last, those without a time
 *       join the waiting list in the order of the draw, and sign-up opens to all. A server that stops in between goes on where it was.
 *   <li>The record is never changed. It names wishes by their numbers and nobody by name; the log has its SHA-256. Guardians, teachers and the office
 *       read it and take it along; only its own family sees which number is whose. The office repeats a draw from the record, and is
 *       told whether it comes out the same.
 * </ol>
 *
 * Refusals: {@link org.kith.conferences.drawing.WishesClosed}, {@link org.kith.conferences.drawing.NothingWished},
 * {@link org.kith.conferences.drawing.WishedTimeGone}, {@link org.kith.conferences.drawing.FamiliesHaveWished},
 * {@link org.kith.conferences.drawing.FamiliesWait}, {@link org.kith.conferences.drawing.DrawFirst},
 * {@link org.kith.conferences.drawing.NotDrawnYet}; those of
 * {@link org.kith.conferences}.
 *
 * <p>Source of the second rule: commitment by a hash, as in M. Blum, "Coin Flipping by Telephone", CRYPTO 1981; with a seed of 256 bits
 * SHA-256 (FIPS 180-4) hides it and binds to it.
 */
@NullMarked
package org.kith.conferences.drawing;

import org.jspecify.annotations.NullMarked;
