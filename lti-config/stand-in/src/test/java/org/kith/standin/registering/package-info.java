@NullMarked
package org.kith.standin.registering;

import org.jspecify.annotations.NullMarked;
