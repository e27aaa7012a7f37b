package org.kith.conferences.calls;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.delivery.MaskedAddress;
import org.kith.delivery.Recipients;
import org.kith.households.ContactView;

/** Whether a letter reaches somebody. */
@Shared
public class Reach {

    private final Recipients recipients;

    @Inject
    Reach(Recipients recipients) {
        this.recipients = recipients;
    }

    /** Where it goes, as a page may show it; empty if none can. */
    public Optional<String> of(UUID person) {
        return recipients
                .of(person)
                .map(ContactView::address)
                .map(MaskedAddress::of)
                .map(MaskedAddress::text);
    }
}
