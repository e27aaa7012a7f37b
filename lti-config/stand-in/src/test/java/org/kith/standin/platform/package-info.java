@NullMarked
package org.kith.standin.platform;

import org.jspecify.annotations.NullMarked;
