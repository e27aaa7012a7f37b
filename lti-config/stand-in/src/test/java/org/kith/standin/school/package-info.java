@NullMarked
package org.kith.standin.school;

import org.jspecify.annotations.NullMarked;
