/**
 * How a platform and Kith come to know each other. By LTI Dynamic Registration 1.0: an administrator opens our registration page from
 * within the LMS ({@link org.kith.lti.registration.RegistrationInvitation}), we read what the platform can do
 * ({@link org.kith.lti.registration.PlatformConfiguration}), show what we would like
 * ({@link org.kith.lti.registration.ToolRegistration}), and send it ({@link org.kith.lti.registration.DynamicRegistration}). Or by hand,
 * on Canvas with {@link org.kith.lti.registration.CanvasConfiguration}.
 *
 * <ol>
 *   <li>An invitation is only what somebody's address bar said. The issuer must live where the configuration was found, and every
 *       address in it must belong to the issuer, so that nobody can register their own keys under a school's name.
 *   <li>We ask for the least: names but no e-mail address, the roster but no grades.
 *   <li>Every refusal is a {@link org.kith.lti.registration.RegistrationProblem} by name.
 * </ol>
 *
 * <p>Out of scope: who may register a platform here, remembering it, changing a registration afterwards.
 */
@NullMarked
package org.kith.lti.registration;

import org.jspecify.annotations.NullMarked;
