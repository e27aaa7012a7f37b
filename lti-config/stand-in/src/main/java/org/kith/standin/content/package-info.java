/**
 * Content that a teacher chooses in a tool and puts into a course.
 *
 * <ol>
 *   <li>An answer is believed only if it is signed by the very tool that was asked, for this deployment, once and in time.
 *   <li>Canvas wants its {@code data} back and puts the content into the course at once.
 *   <li>Moodle knows its question by the session's key in the address and fills in a form, which the teacher must save.
 * </ol>
 *
 * @see <a href="https://www.imsglobal.org/spec/lti-dl/v2p0">LTI Deep Linking 2.0</a>
 */
@NullMarked
package org.kith.standin.content;

import org.jspecify.annotations.NullMarked;
