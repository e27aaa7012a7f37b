@NullMarked
package org.kith.standin.testing;

import org.jspecify.annotations.NullMarked;
