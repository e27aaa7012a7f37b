/**
 * The platform side of LTI 1.3, twice: as Canvas does it and as Moodle does it.
 *
 * <ol>
 *   <li>A launch is prepared when somebody clicks, lives five minutes and can be fetched once.
 *   <li>Nothing is sent to an address that is not the registered one.
 *   <li>A refusal reaches the tool only where the imitated LMS would tell it; otherwise it is shown here.
 *   <li>A guardian's children are named by Canvas, and only those in this course; Moodle calls guardians learners.
 *   <li>A launch tells a tool what its registration may know, and offers the roster if that was granted.
 * </ol>
 *
 * Out of scope: grades, so no launch offers them.
 *
 * @see <a href="https://www.imsglobal.org/spec/lti/v1p3/">LTI Core 1.3</a>
 * @see <a href="https://www.imsglobal.org/spec/security/v1p0/">1EdTech Security Framework 1.0, section 5.1.1</a>
 */
@NullMarked
package org.kith.standin.platform;

import org.jspecify.annotations.NullMarked;
