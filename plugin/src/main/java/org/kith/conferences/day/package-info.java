/**
 * The day of a conference and what comes after it: who came, what the student brings, what was said and agreed, what follows.
 *
 * <ol>
 *   <li>A teacher has a page for each booked meeting of the own course: who comes and how, what the family needs and asks, what this
 *       home has read and answered, what was agreed with it before, what the student brings.
 *   <li>On the day one tap says whether a family came, and one takes it back. Nobody is counted or compared.
 *   <li>Up to two pieces of work and a goal are the student's to choose where the round says that students lead; otherwise the teacher
 *       writes them. The family of the meeting reads them.
 *   <li>What is written for the family is read by the home of the meeting, and by the child's other homes where the round says that they
 *       come together; never by a guardian who may not be told about the child. It stands in the language in which it was written,
 *       which is said.
 *   <li>A teacher's own notes are read by nobody else: not by a colleague, not by the family, and they are in nothing that is handed out
 *       (sole possession, 34 CFR 99.3). They go with the student, the guardian or the teacher they are about, and with the term that
 *       the school has set.
 *   <li>Nobody overwrites what a colleague has written meanwhile.
 *   <li>A follow-up stands on the teachers' first page from its day on until it is done, and on the family's page of the meeting.
 * </ol>
 *
 * Refusals: {@link org.kith.conferences.TooEarlyToSay}, {@link org.kith.page.AtTheSameMoment}.
 */
@NullMarked
package org.kith.conferences.day;

import org.jspecify.annotations.NullMarked;
