@NullMarked
package org.kith.standin.modes;

import org.jspecify.annotations.NullMarked;
