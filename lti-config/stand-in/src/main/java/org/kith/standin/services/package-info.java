/**
 * The services a tool calls by itself: a token first, then the members of a course.
 *
 * <ol>
 *   <li>A tool proves by its key who it is; Canvas checks everything about that proof, Moodle less.
 *   <li>A token lives one hour and opens what it was granted, in courses where the tool was put.
 *   <li>Canvas lists observers as mentors, 50 people a page. Moodle calls everybody but editing teachers learners.
 * </ol>
 *
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant">1EdTech Security Framework 1.0, section 4.1</a>
 * @see <a href="https://www.imsglobal.org/spec/lti-nrps/v2p0">Names and Role Provisioning Services 2.0</a>
 */
@NullMarked
package org.kith.standin.services;

import org.jspecify.annotations.NullMarked;
