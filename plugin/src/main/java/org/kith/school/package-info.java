/**
 * What a school decides about its Kith: what teachers may do alone and what needs the office, its language and time zone, and how long
 * each kind of record is kept.
 *
 * <ol>
 *   <li>Decided by the LMS's administrators (the office) for their own platform; who has decided nothing has the defaults of
 *       {@link org.kith.school.Rules}.
 *   <li>What nobody may keep for ever is removed once a day: each feature says itself what is older than a day
 *       ({@link org.kith.school.Purge}), so that a table and its forgetting stand in one folder.
 *   <li>When something was removed last and how much stands beside the setting.
 * </ol>
 *
 * Refusals: {@link org.kith.school.NoSuchZone}, {@link org.kith.school.OfficeOnly}.
 */
@NullMarked
package org.kith.school;

import org.jspecify.annotations.NullMarked;
