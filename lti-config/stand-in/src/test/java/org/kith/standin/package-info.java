@NullMarked
package org.kith.standin;

import org.jspecify.annotations.NullMarked;
