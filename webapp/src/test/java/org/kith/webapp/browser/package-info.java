/** Journeys in a real browser, through the stand-in LMS: what a person would do and see. Page objects hold the selectors. */
@NullMarked
package org.kith.webapp.browser;

import org.jspecify.annotations.NullMarked;
