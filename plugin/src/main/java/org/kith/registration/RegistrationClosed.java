package org.kith.registration;

import org.kith.page.Refusal;
import org.kith.settings.Setting;
import org.kith.settings.Settings;

/** Nobody can register a platform while the operator has set no key for it. */
public final class RegistrationClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    RegistrationClosed() {
        super(
                "registration-closed",
                403,
                Setting.REGISTRATION_KEY.property(),
                Setting.REGISTRATION_KEY.variable(),
                Settings.SHORTEST_KEY);
    }
}
