/** Launches to test with: valid ones as real platforms send them, to be changed in one place each, and the keys that sign them. */
@NullMarked
package org.kith.lti.testing;

import org.jspecify.annotations.NullMarked;
