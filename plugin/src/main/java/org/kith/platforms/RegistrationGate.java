package org.kith.platforms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.kith.settings.Settings;

/** Lets only those register a platform who know the operator's key: whoever registers decides whom we believe. */
@Dependent
class RegistrationGate {

    private final Settings settings;

    @Inject
    RegistrationGate(Settings settings) {
        this.settings = settings;
    }

    /** @throws RegistrationClosed if there is no key that could open it */
    String key() {
        return settings.registrationKey().orElseThrow(RegistrationClosed::new);
    }

    /** @throws WrongRegistrationKey after the same time for every wrong key, so that it cannot be guessed letter by letter */
    void check(String typed) {
        byte[] expected = key().getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(expected, typed.getBytes(StandardCharsets.UTF_8))) {
            throw new WrongRegistrationKey();
        }
    }
}
