/**
 * Reads a list of objectives from a file, and knows nothing of what the course has already.
 *
 * <ol>
 *   <li>A file is text in UTF-8 with or without a byte order mark.
 *   <li>The first line names the columns, in English or Spanish, in any order; columns we do not know are left out.
 *   <li>A line that cannot be used is kept with its number and the reason; it never stops the other lines.
 *   <li>What makes the whole file unusable is a {@link org.kith.file.FileRefused}.
 * </ol>
 *
 * Refusals: those of {@link org.kith.file}, and {@link org.kith.imports.file.ColumnsMissing}.
 */
@NullMarked
package org.kith.imports.file;

import org.jspecify.annotations.NullMarked;
