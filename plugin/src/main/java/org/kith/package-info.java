/**
 * Kith: families and teachers of one course, working together. One folder is one feature; an arrow means "may use".
 *
 * <pre>
 * launch -> home, platforms, keys, roster, school  a launch arrives and is answered by the reader's first page
 * launch -> deeplinking                  or by the page on which a teacher chooses what to place
 * deeplinking -> weeks, conferences, platforms, keys  a link in the course, chosen by its teacher
 * notices -> conferences, links, calendar, delivery  letters about conferences: booked, moved, cancelled, soon
 * links -> home, school, delivery, codes  a guardian comes in by a link of their own, and shows who they are
 * links -> platforms, audit, keys        what a link needs to be believed
 * links -> conferences                   where a link about a meeting leads
 * roster -> platforms, audit             who is in the course, read from the LMS's class list
 * codes -> home, weeks, conferences      a page for each family, with a code that links whoever types it to the child
 * codes -> platforms, audit, keys, school  what such a code needs to be believed once
 * conferences -> file                    rounds of conferences: planned by teachers, signed up for by families
 * conferences -> audit                   what became of meetings, who was drawn and who interprets
 * conferences -> answers, weeks          the week of a child beside its conference
 * conferences -> audit, keys             draws whose seed is fixed before, and whose record stays what it is
 * conferences -> calendar, delivery, school  what of it stands in people's calendars, and whether letters go out
 * home -> conferences                    what of it waits for the reader
 * home -> answers, weeks, objectives     the first page of each reader, put together from the features
 * home -> platforms                      an administrator's first page is that of the own platform
 * myfamily -> answers, conferences, audit  what Kith knows about a guardian: seen, changed, taken along, given up
 * linking -> codes, answers, audit, school  the school's side of who belongs to whom: families, limits, requests, mistakes undone
 * imports -> weeks, objectives, school, file  a list of objectives as a file: shown, then saved as a whole
 * answers -> weeks, school               what a family says about a card, and what the teacher writes back
 * weeks -> objectives                    the week: family cards, drafted, published, corrected
 * objectives                             what the course wants students to learn: typed, ordered, retired
 * calendar -> delivery, platforms, audit, keys  appointments for calendar programs, and the private addresses they ask
 * delivery                               e-mail: letters of features, handed to the school's mail server
 * registration -> platforms, audit, keys  how an LMS and Kith come to know each other
 * school -> platforms, audit             what a school decides: who may do what alone, how long things are kept
 * sis -> school, audit, file             families from the school's own list, by its office
 * file                                   lines and columns from a spreadsheet program, read and given out
 * platforms -> keys, audit               the LMSs we believe, the administrator's pages
 * audit                                  who decided what
 * background                             what is done after a request, or regularly
 * families -> school                     who is in the course, as what, with which children
 * households                             who cares for whom, in which home, with which rights, and how they are reached
 * visitor -> keys                        whose visit this is and what it may open
 * keys                                   our own keys, made at first start
 * page                                   pages, words, refusals: everything a reader sees passes here
 * settings                               what the operator may set
 * </pre>
 *
 * Every feature may use {@code background}, {@code families}, {@code households}, {@code visitor}, {@code page} and {@code settings};
 * never the other way round, and among those six only what stands further down. A test reads this map.
 */
@NullMarked
package org.kith;

import org.jspecify.annotations.NullMarked;
