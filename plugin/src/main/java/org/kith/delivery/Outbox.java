package org.kith.delivery;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;
import org.kith.settings.MailSettings;
import org.kith.settings.Settings;

/** Where features post their letters. */
@Shared
public class Outbox {

    private final Settings settings;
    private final PostedLetters letters;
    private final Event<LettersWaiting> waiting;

    @Inject
    Outbox(Settings settings, PostedLetters letters, Event<LettersWaiting> waiting) {
        this.settings = settings;
        this.letters = letters;
        this.waiting = waiting;
    }

    /** Whether there is a mail server: nobody shall be promised a letter otherwise. */
    public boolean isOn() {
        return settings.mail().isPresent();
    }

    /**
     * In the caller's transaction: the letter goes out once that has ended well.
     *
     * @return by which {@link #delivery} knows it, also if the same was posted before; empty while mail is off, and nothing is kept then
     * @throws AtTheSameMoment if two transactions post the same at once; the other one is the one that counts
     */
    public Optional<UUID> post(Letter letter) {
        return settings.mail().map(server -> {
            UUID id = keep(letter, server);
            waiting.fire(new LettersWaiting());
            return id;
        });
    }

    /** Whether a letter with this {@code once} was posted; asked before something is made that would go into it. */
    public boolean isPosted(String once) {
        return letters.known(once).isPresent();
    }

    /** Empty if there is no such letter, or it is long forgotten. */
    public Optional<Delivery> delivery(UUID letter) {
        return letters.delivery(letter);
    }

    private UUID keep(Letter letter, MailSettings server) {
        try {
            return letters.keep(letter, server.from().replaceFirst(".*@", ""));
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "outbox_once");
        }
    }
}
