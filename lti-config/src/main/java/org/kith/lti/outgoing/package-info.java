/**
 * What Kith asks of other machines, at addresses other people named: keys, registrations, rosters. Whoever can name an address could
 * make this server knock at doors only it can reach (server-side request forgery), so there is one way out.
 *
 * <ol>
 *   <li>{@link org.kith.lti.outgoing.AllowedAddresses}: https, or http on this very computer; nothing inside a private network, unless
 *       the operator named the host.
 *   <li>{@link org.kith.lti.outgoing.Outgoing}: no redirects, a limit of size, a limit of time for the whole answer.
 *   <li>Every failure is an {@link org.kith.lti.outgoing.OutgoingFailed} with its reason by name; it never holds what was sent.
 * </ol>
 *
 * <p>Out of scope: what the answers mean, trying again, trust in who answered.
 */
@NullMarked
package org.kith.lti.outgoing;

import org.jspecify.annotations.NullMarked;
