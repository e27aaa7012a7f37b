package org.kith.delivery;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.households.Channel;
import org.kith.households.ContactView;
import org.kith.households.Contacts;

/** Where letters to people go. */
@Shared
public class Recipients {

    private final Outbox outbox;
    private final Contacts contacts;

    @Inject
    Recipients(Outbox outbox, Contacts contacts) {
        this.outbox = outbox;
        this.contacts = contacts;
    }

    /** The way that this person prefers among those that work; empty if no letter can go anywhere, or mail is off. */
    public Optional<ContactView> of(UUID person) {
        return outbox.isOn()
                ? contacts.of(person).stream()
                        .filter(way -> way.address().channel() == Channel.EMAIL && way.reaches())
                        .filter(way -> MailAddress.of(way.address().text()).isPresent())
                        .findFirst()
                : Optional.empty();
    }

    /** Of that way, for a letter. */
    public Optional<MailAddress> addressOf(UUID person) {
        return of(person).flatMap(way -> MailAddress.of(way.address().text()));
    }
}
