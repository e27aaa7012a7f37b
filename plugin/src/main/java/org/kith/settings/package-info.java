/**
 * What an operator may set, read the same way everywhere: system property {@code kith.x.y}, else environment variable
 * {@code KITH_X_Y}. An unknown name is refused at start ({@link org.kith.settings.UnknownSetting}), so that a typing error
 * is not taken for silence.
 */
@NullMarked
package org.kith.settings;

import org.jspecify.annotations.NullMarked;
