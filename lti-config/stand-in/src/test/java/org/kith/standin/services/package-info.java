@NullMarked
package org.kith.standin.services;

import org.jspecify.annotations.NullMarked;
