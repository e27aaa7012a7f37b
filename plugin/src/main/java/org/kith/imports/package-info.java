/**
 * Bringing in a list of objectives: a file is looked at, shown as what it would do, and saved as a whole when the teacher says so.
 *
 * <ol>
 *   <li>Nothing changes before the teacher has seen what would change. What counts in the end is the course as it is when the
 *       import runs: the numbers afterwards may differ from the preview if somebody worked on the list meanwhile.
 *   <li>A line belongs to the objective with its code. A known one is changed to what the line says; a column that is not in the
 *       file changes nothing, an empty cell empties. The same file a second time changes nothing.
 *   <li>A week only adds: the objective goes into that week and stays in all others.
 *   <li>A retired objective may be reworded, but stays retired and goes into no week.
 *   <li>All lines are saved in one transaction, or none. Bad lines stay out, and can be fetched with the reason.
 *   <li>An import runs once, however often it is confirmed. One that has stopped (the server was restarted) says so after
 *       {@link org.kith.imports.ObjectiveImport#SILENCE} and can be started again; should it still be alive, it finds that it was
 *       replaced and saves nothing.
 *   <li>What a file said is kept as long as the school keeps files ({@link org.kith.imports.ImportsPurge}).
 * </ol>
 *
 * Refusals: those of {@link org.kith.file} and {@link org.kith.imports.file}. Out of scope: taking objectives away by a file.
 */
@NullMarked
package org.kith.imports;

import org.jspecify.annotations.NullMarked;
