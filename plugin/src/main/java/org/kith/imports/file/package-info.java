/**
 * Reads a list of objectives from a file, and knows nothing of what the course has already.
 *
 * <ol>
 *   <li>A file is text in UTF-8 with or without a byte order mark, its values separated by commas, semicolons or tabs.
 *   <li>The first line names the columns, in English or Spanish, in any order; columns we do not know are left out.
 *   <li>A line that cannot be used is kept with its number and the reason; it never stops the other lines.
 *   <li>What makes the whole file unusable is a {@link org.kith.imports.file.FileRefused}.
 * </ol>
 *
 * Refusals: {@link org.kith.imports.file.NoFileChosen}, {@link org.kith.imports.file.FileTooLarge},
 * {@link org.kith.imports.file.FileNotUtf8}, {@link org.kith.imports.file.FileNotText}, {@link org.kith.imports.file.ColumnsMissing},
 * {@link org.kith.imports.file.ColumnTwice}, {@link org.kith.imports.file.NoLines}, {@link org.kith.imports.file.TooManyLines},
 * {@link org.kith.imports.file.QuoteLeftOpen}.
 */
@NullMarked
package org.kith.imports.file;

import org.jspecify.annotations.NullMarked;
