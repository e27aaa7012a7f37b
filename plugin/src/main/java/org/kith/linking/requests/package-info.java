/**
 * Guardians ask to be linked to a child; a teacher of the course says yes or no.
 *
 * <ol>
 *   <li>Who asks writes the child's name as they know it. The answer is the same sentence whether or not there is such a child.
 *   <li>At most three requests of one person are open, in all courses together; unique places in the database see to it.
 *   <li>Only a teacher chooses who the child is. A yes links them, each with a household of their own unless the teacher says
 *       otherwise; nobody becomes the own guardian.
 *   <li>A yes is taken back by unlinking, a no by looking at the request again.
 * </ol>
 *
 * Refusals: {@link org.kith.linking.requests.EnoughRequests}, {@link org.kith.linking.requests.NotOneself}.
 */
@NullMarked
package org.kith.linking.requests;

import org.jspecify.annotations.NullMarked;
