/**
 * The LMSs we believe: registrations, the deployments admitted in each, and what an administrator sees of them.
 *
 * <ol>
 *   <li>A registration is known by issuer and client id together; endpoints are stored, never derived from the issuer.
 *   <li>A deployment is admitted when it was named at registration, or is the first one of a registration that came without
 *       any and an administrator opens it.
 *   <li>Registering again with the same issuer and client id updates; nothing is registered twice.
 *   <li>An LMS administrator sees the own platform only, the operator all.
 *   <li>A deployment nobody decided about waits: launches through it are refused, and an administrator of the platform or the
 *       operator says yes or no. A no stays on the platform's page and can become a yes.
 *   <li>A paused platform lets in its administrators only, to its own page; a removed one lets in nobody. What was written stays.
 *   <li>Only registered platforms may show our pages in a frame.
 * </ol>
 *
 * Refusals: {@link org.kith.platforms.PlatformPaused}, {@link org.kith.platforms.AddressUnknown}.
 */
@NullMarked
package org.kith.platforms;

import org.jspecify.annotations.NullMarked;
