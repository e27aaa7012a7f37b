/**
 * Reads files of lines and columns that somebody sends from a spreadsheet program, whatever the lines are about.
 *
 * <ol>
 *   <li>A file is text, its values separated by commas, semicolons or tabs. Its first line names the columns, in any order.
 *   <li>Nothing in a file is ever run: what a spreadsheet program would take for a formula is plain text here, and is made harmless in
 *       every file we give out.
 *   <li>What makes the whole file unusable is a {@link org.kith.file.FileRefused}.
 * </ol>
 *
 * Refusals: {@link org.kith.file.NoFileChosen}, {@link org.kith.file.FileTooLarge}, {@link org.kith.file.FileNotUtf8}, {@link
 * org.kith.file.FileNotText}, {@link org.kith.file.ColumnTwice}, {@link org.kith.file.NoLines}, {@link org.kith.file.TooManyLines},
 * {@link org.kith.file.QuoteLeftOpen}.
 */
@NullMarked
package org.kith.file;

import org.jspecify.annotations.NullMarked;
