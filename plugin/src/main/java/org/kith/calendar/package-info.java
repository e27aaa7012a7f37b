/**
 * Calendars: appointments as programs on people's phones read them (iCalendar, RFC 5545).
 *
 * <ol>
 *   <li>An appointment keeps its UID for as long as it lives; each change of it has a higher SEQUENCE, so that a program shows what was
 *       said last, in whichever order it reads.
 *   <li>Times are wall times of the school, with the zone they belong to and its changes of the clock, so that they are right without the
 *       program knowing the zone. A wall time's second turn, when clocks go back, is written in UTC: there is no other way to say it.
 *   <li>Letters publish ({@code PUBLISH}) and cancel ({@code CANCEL}) as RFC 5546 shows for published events (sections 4.1.1 to 4.1.3).
 *       They do not invite ({@code REQUEST}): who was booked in Kith has agreed in Kith, an answer of a calendar program would come to a
 *       mailbox nobody reads, and families would see buttons that do nothing. So there are no attendees, and no family's address
 *       stands in a file that others may see.
 *   <li>Typed text stays text: no line, parameter or property can come out of it.
 *   <li>Nothing rings: how long before is the reader's to say in their own program, and Kith's reminders are letters.
 *   <li>Nothing is written into a calendar of the LMS.
 *   <li>A person has at most one feed. Its address is an id and our signature (HMAC-SHA256, 128 bits): it names nobody, and whoever
 *       reads the database cannot ask. Whoever has the address reads what the person reads, as no program can sign in; so it is
 *       renewed or ended at any time, and the old one is nobody's at once.
 *   <li>While a platform is paused its feeds open nothing. A feed goes with its person when that person is forgotten.
 * </ol>
 *
 * Out of scope: what is an appointment, who may see it, when its SEQUENCE rises, and answering a feed (the feature whose appointment
 * it is).
 */
@NullMarked
package org.kith.calendar;

import org.jspecify.annotations.NullMarked;
