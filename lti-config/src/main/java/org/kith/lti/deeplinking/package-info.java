/**
 * Choosing what to link to (Deep Linking 2.0): the platform asks with a launch of its own kind, whose settings are
 * {@link org.kith.lti.Launch#deepLinking()}; {@link org.kith.lti.deeplinking.DeepLinkingResponse} signs what was chosen, for the browser
 * to post to the address in the settings, in a field named {@code JWT}.
 *
 * <p>Out of scope: content other than links to ourselves, line items, remembering what was chosen.
 */
@NullMarked
package org.kith.lti.deeplinking;

import org.jspecify.annotations.NullMarked;
