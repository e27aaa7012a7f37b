/**
 * Who decided what about this Kith: an entry for each thing an administrator may later be asked about.
 *
 * <ol>
 *   <li>An entry is written in the transaction of what it tells, so that neither exists without the other.
 *   <li>Entries are never changed. They hold ids and addresses of platforms, no names, keys or words of families.
 *   <li>An LMS administrator reads those of the own platform, the operator reads all.
 * </ol>
 */
@NullMarked
package org.kith.audit;

import org.jspecify.annotations.NullMarked;
