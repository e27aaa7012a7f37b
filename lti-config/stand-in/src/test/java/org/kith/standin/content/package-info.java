@NullMarked
package org.kith.standin.content;

import org.jspecify.annotations.NullMarked;
