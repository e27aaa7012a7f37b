/**
 * Reads the school's own list of families, and knows nothing of what the school has already.
 *
 * <ol>
 *   <li>A file is text as any spreadsheet program saves it. Where nothing in it says its encoding, that of old spreadsheets is taken, and
 *       the reader is told to look at the accents.
 *   <li>The first line names the columns, in English or Spanish, in any order; columns we do not know are left out.
 *   <li>A line that cannot be used is kept with its number and the reason; it never stops the other lines.
 *   <li>An address that is none, or a language nobody knows, is left out of its line, which says so; the line stays.
 * </ol>
 *
 * Refusals: those of {@link org.kith.file}, and {@link org.kith.sis.file.FamilyColumnsMissing}.
 */
@NullMarked
package org.kith.sis.file;

import org.jspecify.annotations.NullMarked;
