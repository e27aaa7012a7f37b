/**
 * One person under two records: said by the school, and taken back.
 *
 * <ol>
 *   <li>Both records are shown side by side before anybody says that they are one person.
 *   <li>Nothing moves: what was answered, linked or given under either record stays there, so that parting them again loses nothing.
 *   <li>A decision that limited one person still limits both records once they are parted: whoever parted them lifts it where it
 *       does not belong.
 *   <li>A student is nobody's second record.
 * </ol>
 */
@NullMarked
package org.kith.linking.records;

import org.jspecify.annotations.NullMarked;
