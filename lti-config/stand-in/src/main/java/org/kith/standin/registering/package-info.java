/**
 * Dynamic registration: a tool introduces itself, twice as the two products receive it.
 *
 * <ol>
 *   <li>An administrator begins it; the token they hand to the tool lives one hour.
 *   <li>A token is used up by success, not by a failed attempt.
 *   <li>Moodle makes a pending tool with its deployment; Canvas makes a client id, and deployments when somebody confirms.
 *   <li>A token for an update keeps the client id. Moodle changes the tool at once, Canvas asks an administrator first.
 * </ol>
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dr/v1p0">LTI Dynamic Registration 1.0</a>
 */
@NullMarked
package org.kith.standin.registering;

import org.jspecify.annotations.NullMarked;
