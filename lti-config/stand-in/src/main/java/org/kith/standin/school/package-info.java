/** Lincoln Elementary: one made-up school, the same people for tests and for the demo. */
@NullMarked
package org.kith.standin.school;

import org.jspecify.annotations.NullMarked;
