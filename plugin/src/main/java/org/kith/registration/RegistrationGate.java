package org.kith.registration;

import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.settings.Settings;

/** Lets only those register a platform who know the operator's key or have a link: whoever registers decides whom we believe. */
@Shared
class RegistrationGate {

    private final Settings settings;
    private final RegistrationLinks links;

    @Inject
    RegistrationGate(Settings settings, RegistrationLinks links) {
        this.settings = settings;
        this.links = links;
    }

    /** @throws RegistrationClosed if there is neither a key nor a link that could open it */
    void requireOpen() {
        if (settings.registrationKey().isEmpty() && !links.areOpen()) {
            throw new RegistrationClosed();
        }
    }

    /** @throws WrongRegistrationKey for what is neither the key nor the secret of a link that still works */
    Pass admit(String typed) {
        requireOpen();
        if (isOperators(typed)) {
            return new Pass(Optional.empty());
        }
        return links.open(typed).map(link -> new Pass(Optional.of(link))).orElseThrow(WrongRegistrationKey::new);
    }

    /** @throws WrongRegistrationKey for anything but the operator's key
     *  @throws RegistrationClosed if there is none */
    void requireOperator(String typed) {
        if (settings.registrationKey().isEmpty()) {
            throw new RegistrationClosed();
        }
        if (!isOperators(typed)) {
            throw new WrongRegistrationKey();
        }
    }

    /**
     * Uses a link up; a key stays.
     *
     * @throws WrongRegistrationKey if the link was used a moment ago
     */
    void use(Pass pass) {
        try {
            pass.link().ifPresent(links::use);
        } catch (PersistenceException usedMeanwhile) {
            throw new WrongRegistrationKey();
        }
    }

    /** A link has registered a platform, in the transaction that did. */
    void noteUse(Pass pass) {
        pass.link().ifPresent(link -> links.noteUse());
    }

    void giveBack(Pass pass) {
        pass.link().ifPresent(links::giveBack);
    }

    /** Takes the same time for every wrong key, so that it cannot be guessed letter by letter. */
    private boolean isOperators(String typed) {
        return settings.registrationKey()
                .filter(key -> MessageDigest.isEqual(
                        key.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }

    /** @param link empty for who knows the operator's key */
    record Pass(Optional<UUID> link) {}
}
