package org.kith.settings;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A setting that begins with our name but that we do not know: refused at start, with the names that exist. */
public final class UnknownSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownSetting(String name) {
        super("Kith does not know the setting " + name + ". It knows: "
                + Arrays.stream(Setting.values())
                        .map(setting -> setting.property() + " (" + setting.variable() + ")")
                        .collect(Collectors.joining(", "))
                + ".");
    }
}
