/** Requests of programs and what they are answered: no page, nobody signed in. Apart from servlets, so that it can be tried. */
@NullMarked
package org.kith.standin.http;

import org.jspecify.annotations.NullMarked;
