/**
 * What a course wants its students to learn: typed one by one or brought in by the
 * thousand (from a file: {@code imports}), ordered, retired and used again.
 *
 * <ol>
 *   <li>A code is unique in its course; an objective may have none.
 *   <li>Nothing is deleted: an objective is retired, keeps its weeks, and can be used again.
 *   <li>The same form sent twice adds one objective.
 *   <li>What somebody else has changed meanwhile is not overwritten unseen; saying the same twice is no conflict.
 *   <li>Text is one line: line breaks become spaces, other control characters go. What looks like HTML is text.
 * </ol>
 *
 * Refusals: {@link org.kith.objectives.CodeInUse}, {@link org.kith.objectives.ChangedMeanwhile}; bad fields are shown beside the field.
 */
@NullMarked
package org.kith.objectives;

import org.jspecify.annotations.NullMarked;
