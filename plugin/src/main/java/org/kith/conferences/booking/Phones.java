package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Mode;
import org.kith.conferences.Wish;
import org.kith.households.Channel;
import org.kith.households.ContactView;
import org.kith.households.Contacts;

/** Under which number somebody is called. */
@Shared
public class Phones {

    private final Contacts contacts;

    @Inject
    Phones(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The one that this person prefers; empty if we know none. */
    public String of(UUID person) {
        return all(person).stream().findFirst().orElse("");
    }

    /** All that reach this person, the preferred one first. */
    public List<String> all(UUID person) {
        return contacts.of(person).stream()
                .filter(way -> way.address().channel() == Channel.PHONE && way.reaches())
                .map(ContactView::address)
                .map(address -> address.text())
                .distinct()
                .toList();
    }

    /** What a guardian has typed so far. @param phones under which they are called, to choose from; none where nobody calls */
    public record Stated(Wish typed, List<String> phones) {}

    Stated stated(Wish typed, Mode mode, UUID person) {
        return new Stated(with(typed, mode, person), mode == Mode.PHONE ? all(person) : List.of());
    }

    /** By phone, with the number that was said, else with the one we know; otherwise with none. */
    public Wish with(Wish wish, Mode mode, UUID person) {
        return switch (mode) {
            case PHONE -> wish.phone().isEmpty() ? wish.calling(of(person)) : wish;
            default -> wish.calling("");
        };
    }
}
