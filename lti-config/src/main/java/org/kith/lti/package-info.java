/**
 * What an LMS is, and when we believe it: the tool's side of LTI 1.3, free of any feature of ours.
 *
 * <p>A launch in five steps: {@link org.kith.lti.LoginRequest} (the LMS asks us to begin), {@link org.kith.lti.LaunchAttempt}
 * (what we remember of it and what we ask back), {@link org.kith.lti.LaunchResponse} (what the browser brings),
 * {@link org.kith.lti.LaunchVerifier} (the checks, in the order of the specifications), {@link org.kith.lti.Launch} (plain facts).
 *
 * <ol>
 *   <li>Nothing of a token is believed before its signature, and nothing unsigned is believed at all.
 *   <li>Every refusal is a {@link org.kith.lti.LaunchProblem} by name; no input ends in another exception or an {@code Error}.
 *   <li>A platform's keys are only ever those behind the address registered for that platform.
 *   <li>Only a Mentor role makes a list of children mean anything, and only membership roles say what somebody is in a course.
 *   <li>Tokens, names, e-mail addresses and return addresses stay out of {@code toString}, messages and the log.
 * </ol>
 *
 * <p>The rooms below, each with its own rules; and who uses whom:
 * <pre>
 * json          JSON from strangers
 * outgoing      the one way out to other machines
 * (this)        launches, platforms, keys                           uses json, outgoing
 * deeplinking   what somebody chose, for the platform that asked    uses this
 * roster        who is in a course                                  uses this, json, outgoing
 * registration  how a platform and Kith come to know each other     uses this, json, outgoing, roster
 * </pre>
 *
 * <p>Out of scope: remembering attempts, binding them to a browser, using them once (the caller's database does that); sessions.
 * Sources, cited by section in the code: <a href="https://www.imsglobal.org/spec/security/v1p0/">1EdTech Security
 * Framework 1.0</a> and <a href="https://www.imsglobal.org/spec/lti/v1p3/">LTI Core 1.3</a>.
 */
@NullMarked
package org.kith.lti;

import org.jspecify.annotations.NullMarked;
