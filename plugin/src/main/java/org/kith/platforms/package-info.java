/**
 * The LMSs we believe: registrations, the deployments admitted in each, and what an administrator sees of them.
 *
 * <ol>
 *   <li>A registration is known by issuer and client id together; endpoints are stored, never derived from the issuer.
 *   <li>A deployment is admitted when it was named at registration, or is the first one of a registration that came without
 *       any and an administrator opens it.
 *   <li>Registering again with the same issuer and client id updates; nothing is registered twice.
 *   <li>An LMS administrator sees the own platform only.
 *   <li>Only who knows the operator's key registers; without a key nobody does. The key is in no address, log or page.
 *   <li>Only registered platforms may show our pages in a frame.
 * </ol>
 *
 * Refusals: {@link org.kith.platforms.WrongRegistrationKey}, {@link org.kith.platforms.RegistrationClosed},
 * {@link org.kith.platforms.AddressUnknown}. Bad values of a
 * registration are shown beside their field.
 * Out of scope: LTI Dynamic Registration, pausing, removing.
 */
@NullMarked
package org.kith.platforms;

import org.jspecify.annotations.NullMarked;
