package org.kith.links;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kith.Shared;
import org.kith.delivery.DeliveryFailed;
import org.kith.delivery.DeliveryProblem;
import org.kith.households.Address;
import org.kith.households.Contacts;

/** Writes down that nobody reads at an address, so that teachers see it and no other letter goes there. */
@Shared
public class ReturnedLetters {

    private final Contacts contacts;

    @Inject
    ReturnedLetters(Contacts contacts) {
        this.contacts = contacts;
    }

    /** In the transaction in which the letter is given up; a server that is away says nothing about an address. */
    void came(@Observes DeliveryFailed failed) {
        if (failed.problem() == DeliveryProblem.ADDRESS_REFUSED) {
            contacts.returned(Address.email(failed.to().text()));
        }
    }
}
