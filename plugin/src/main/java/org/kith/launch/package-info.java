/**
 * From an LMS to the reader's first page: OpenID Connect third-party login, then the LTI launch.
 *
 * <ol>
 *   <li>A login attempt belongs to one browser (a cookie), one registration, one nonce; it lives ten minutes and is used once.
 *       The primary key of {@code login_claim} decides who uses it, on whichever node.
 *   <li>In a frame the browser may keep no cookie. A small page sees it and goes on with the cookie, or with a secret the platform keeps
 *       for us, or in a window of its own, before anything has been asked of the platform.
 *   <li>What the platform kept takes the cookie's place and nothing else's; it counts only from our own page, never from another site.
 *   <li>An attempt is used up before its token is looked at: a refused token cannot be mended and sent again.
 *   <li>The answer to a launch is the page itself, no redirect, so that no cookie is needed afterwards.
 * </ol>
 *
 * Refusals: {@link org.kith.launch.LaunchNotBelieved} with every {@link org.kith.lti.LaunchProblem}.
 */
@NullMarked
package org.kith.launch;

import org.jspecify.annotations.NullMarked;
