/**
 * The school's side of who belongs to whom: every student with their guardians, what is missing, and everything a person of the
 * school sets right by hand.
 *
 * <ol>
 *   <li>A teacher sees the students of the own course and their guardians there; the office, an administrator of the LMS, those of
 *       its whole platform, whom it finds on its own page ({@code sis}). Everybody else finds nothing.
 *   <li>We can reach a guardian who may be told about the child and who has been here, which is to have opened Families in this
 *       course, or has an e-mail address or number at which nothing came back and which was not withdrawn ({@link
 *       org.kith.linking.FamilyGuardian#isReached}, the only place that decides it). A student without any such guardian stands first.
 *   <li>Last reached is the later of two things: a guardian opened Families in this course, or answered about one of its cards.
 *   <li>What is done can be undone: who was unlinked is linked again, a home is changed again, two records that were one are two. Of
 *       what guardians have said nothing is moved and nothing is lost.
 *   <li>Two people may work on one family. Who saves later is told what is saved now and keeps what was typed.
 *   <li>Limits and merged records are matters of the office, unless the school lets teachers decide ({@code school}). No guardian
 *       is ever shown a limit.
 *   <li>Nobody decides about the own family: who is a guardian of a student finds neither the student's page nor, in the list, any
 *       limit about this child. Another teacher or the office looks after it.
 *   <li>What the school does about a family is in the log, by ids.
 * </ol>
 *
 * Refusals: {@link org.kith.linking.OwnChild}.
 *
 * <p>Out of scope: what a link, a home, a limit is ({@code households}); codes on paper ({@code codes}); the office's lists ({@code
 * sis}).
 */
@NullMarked
package org.kith.linking;

import org.jspecify.annotations.NullMarked;
