/**
 * Decisions that limit what a guardian may know and do about one child, recorded and lifted by the school.
 *
 * <ol>
 *   <li>Who may decide is {@link org.kith.linking.OfficeMatters}'; a teacher who may not is told whom to ask.
 *   <li>A decision holds from the next click of the guardian on, and no page of a guardian speaks of it.
 *   <li>What was recorded is never changed or taken away: it is lifted, and another one is recorded.
 * </ol>
 */
@NullMarked
package org.kith.linking.limits;

import org.jspecify.annotations.NullMarked;
