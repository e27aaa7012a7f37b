/**
 * Conferences in the calendars of those who meet: a file to take along, and the private feed that a calendar program asks.
 *
 * <ol>
 *   <li>A meeting has its claim's id as UID and the number of its changes as SEQUENCE, in files, feeds and letters alike.
 *   <li>A family's calendar says whom one meets, when and where: not about which child, not what was asked for, not what about. Others see
 *       calendars too. Only that an interpreter will be there is said, as somebody who wonders may stay away.
 *   <li>A teacher's calendar names the child by its first name, and nothing else of the family.
 *   <li>Home visits that stand are in the calendars of the family and of the two who go, without where they are.
 *   <li>What was booked or stood and was called off, or went to another teacher, is there as cancelled, with a higher SEQUENCE, until its
 *       time has passed: most programs keep for ever what merely vanishes from a feed.
 *   <li>A feed has what its person may see at that moment: the meetings of the own home, and those of the courses somebody teaches now.
 *   <li>Whatever opens no feed is not there, and nothing tells one reason from another.
 * </ol>
 *
 * Out of scope: how calendars are written, and what makes an address private ({@code calendar}).
 */
@NullMarked
package org.kith.conferences.diary;

import org.jspecify.annotations.NullMarked;
