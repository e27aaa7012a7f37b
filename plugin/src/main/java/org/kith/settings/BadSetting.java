package org.kith.settings;

/** A setting whose value cannot be used; the message says what would. The value itself may be secret and is not repeated. */
public final class BadSetting extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BadSetting(Setting setting, String cure) {
        super("The setting " + setting.property() + " (" + setting.variable() + ") " + cure + ".");
    }
}
