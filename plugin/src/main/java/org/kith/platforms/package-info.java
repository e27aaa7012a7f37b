/**
 * The LMSs we believe: registrations, the deployments admitted in each, and what an administrator sees of them.
 *
 * <ol>
 *   <li>A registration is known by issuer and client id together; endpoints are stored, never derived from the issuer.
 *   <li>A deployment is admitted when it was named at registration, or is the first one of a registration that came without
 *       any and an administrator opens it.
 *   <li>Registering again with the same issuer and client id updates; nothing is registered twice.
 *   <li>An LMS administrator sees the own platform only.
 * </ol>
 *
 * Refusals: {@link org.kith.platforms.WrongRegistrationKey}, {@link org.kith.platforms.RegistrationClosed}. Bad values of a
 * registration are shown beside their field.
 * Out of scope: LTI Dynamic Registration, pausing, removing.
 */
@NullMarked
package org.kith.platforms;

import org.jspecify.annotations.NullMarked;
