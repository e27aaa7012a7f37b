/**
 * Who is in a course (Names and Role Provisioning Services 2.0), asked server to server with a token of our own
 * ({@link org.kith.lti.roster.AccessTokens}; Security Framework 1.0, 4.1).
 *
 * <ol>
 *   <li>A roster says who is in a course, never who belongs to whom: neither Canvas nor Moodle names a parent's child here, and Moodle
 *       calls every enrolled parent a Learner.
 *   <li>A token goes only to the origin of the memberships address that a signed launch named.
 *   <li>Every failure is a {@link org.kith.lti.roster.ServiceProblem} by name.
 *   <li>A reading is whole or it fails: half a class must not look like a class.
 * </ol>
 *
 * <p>Out of scope: keeping members, noticing who left, deciding what anybody may do.
 */
@NullMarked
package org.kith.lti.roster;

import org.jspecify.annotations.NullMarked;
