/**
 * Kith as a whole: the WAR as it was built, in Payara Micro, spoken to over HTTP like browsers and LMSs do.
 *
 * <ol>
 *   <li>The server starts once for all tests: {@link org.kith.webapp.running.RunningKith}, {@link org.kith.webapp.running.OnRunningKith}.
 *   <li>Every test has a {@link org.kith.webapp.running.School} of its own, so that none sees what another has left.
 *   <li>Addresses, status codes and selectors stand in systems ({@link org.kith.webapp.running.LmsStandIn},
 *       {@link org.kith.webapp.running.PanelSystem}, {@link org.kith.webapp.running.PanelPage}); a test tells a story.
 * </ol>
 */
@NullMarked
package org.kith.webapp.running;

import org.jspecify.annotations.NullMarked;
