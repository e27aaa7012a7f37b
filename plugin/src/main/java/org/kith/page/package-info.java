/**
 * Everything a reader sees or sends passes here: forms, pages and fragments, the reader's language, icons, refusals and errors.
 *
 * <ol>
 *   <li>Text comes from {@code messages/messages*.properties}; the same keys in every language (tested).
 *   <li>A {@link org.kith.page.Refusal} becomes a sentence in the reader's language and a 4xx.
 *   <li>Anything else is a bug: logged once with a code, and the reader gets that code and nothing of our insides.
 *   <li>A page is written after the transaction has ended, so that it never claims what was rolled back.
 *   <li>A page that a browser only passes through, before or after a visit, has a layout and a script of its own, and no panel.
 *   <li>What the server refuses before any resource is asked is a page like any other.
 *   <li>Every form passes {@link org.kith.page.TidyForms} before a resource reads it.
 *   <li>Every refusal and every bug is told to whoever counts them ({@link org.kith.page.Refused}, {@link org.kith.page.BugShown}).
 * </ol>
 *
 * Refusals of any feature: {@link org.kith.page.NotFound}, {@link org.kith.page.AtTheSameMoment}, {@link org.kith.page.TooLarge}.
 */
@NullMarked
package org.kith.page;

import org.jspecify.annotations.NullMarked;
