/**
 * Lunch with families, drawn at random: everybody once before anybody twice.
 *
 * <ol>
 *   <li>A home of a student of the course is drawn, in the order of how often it was invited in the last twelve months or stands on a
 *       list that may still be sent, and among those with the same number by SHA-256 of the lunch's seed, a line feed and the home's id:
 *       with seed and list anybody finds the same.
 *   <li>Drawn are homes with a guardian who may be told about the student. Sisters and brothers of one home are one.
 *   <li>Nobody hears of it before the teacher has seen the list and sends the invitations; a list can be given up until then, and
 *       then counts for nothing. Once the lunch has begun nobody is invited any more.
 *   <li>A family says yes, no, or another day; it can change that until the lunch begins. Whoever likes another day stays among those to
 *       be invited first, whoever says no was invited.
 *   <li>For a home that cannot come the next one is drawn in the same order.
 *   <li>A home sees its own invitation, and not who else comes.
 * </ol>
 *
 * Refusals: {@link org.kith.conferences.lunch.NobodyToInvite}, {@link org.kith.conferences.lunch.LunchBegun},
 * {@link org.kith.page.AtTheSameMoment}.
 */
@NullMarked
package org.kith.conferences.lunch;

import org.jspecify.annotations.NullMarked;
