@NullMarked
package org.kith.standin.demo;

import org.jspecify.annotations.NullMarked;
