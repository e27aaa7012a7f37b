/**
 * Kith: families and teachers of one course, working together. One folder is one feature; an arrow means "may use".
 *
 * <pre>
 * launch -> home                         a launch arrives and is answered by the reader's first page
 * home -> answers, weeks, objectives     the first page of each reader, put together from the features
 * imports -> weeks, objectives           a list of objectives as a file: shown, then saved as a whole
 * answers -> weeks                       what a family says about a card, and what the teacher writes back
 * weeks -> objectives                    the week: family cards, drafted, published, corrected
 * objectives                             what the course wants students to learn: typed, ordered, retired
 * families                               who is in the course, as what, with which children
 * platforms                              the LMSs we believe, our keys, the administrator's page
 * visitor                                whose visit this is and what it may open
 * page                                   pages, words, refusals: everything a reader sees passes here
 * settings                               what the operator may set
 * </pre>
 *
 * Every feature may use {@code families}, {@code visitor}, {@code page} and {@code settings}; never the other way round.
 */
@NullMarked
package org.kith;

import org.jspecify.annotations.NullMarked;
