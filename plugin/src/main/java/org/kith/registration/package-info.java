/**
 * How an LMS and Kith come to know each other: by LTI Dynamic Registration or by hand.
 *
 * <ol>
 *   <li>Only who knows the operator's key, or has a link an administrator made, registers; without either nobody does. Key and link are
 *       in no log and on no page.
 *   <li>A bad value is named beside its field, all of them at once; nothing is registered by halves.
 *   <li>The page says every value in the LMS's own words and order.
 * </ol>
 *
 * Refusals: {@link org.kith.registration.WrongRegistrationKey}, {@link org.kith.registration.RegistrationClosed},
 * {@link org.kith.registration.RegistrationNotPossible} with every {@link org.kith.lti.registration.RegistrationProblem}.
 */
@NullMarked
package org.kith.registration;

import org.jspecify.annotations.NullMarked;
