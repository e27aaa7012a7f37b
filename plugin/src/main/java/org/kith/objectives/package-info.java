/**
 * What a course wants its students to learn: typed or imported, ordered, retired and used again.
 *
 * <ol>
 *   <li>A code is unique in its course; an objective may have none.
 *   <li>Nothing is deleted: an objective is retired, keeps its weeks, and can be used again.
 *   <li>The same form sent twice adds one objective.
 * </ol>
 *
 * Refusals: {@link org.kith.objectives.CodeInUse}, {@link org.kith.objectives.ChangedMeanwhile}; bad fields are shown beside the field.
 */
@NullMarked
package org.kith.objectives;

import org.jspecify.annotations.NullMarked;
