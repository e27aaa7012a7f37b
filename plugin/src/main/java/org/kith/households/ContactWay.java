package org.kith.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An address of a person. Life: added; verified once its owner has proved it; returned when a message came back; withdrawn when the
 * owner wants nothing there any more, and given again only by the owner.
 */
@Entity
@Table(name = "contact_way")
class ContactWay {

    @Id
    private UUID id;

    @Column(name = "person_id")
    private UUID personId;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;

    private boolean preferred;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "verified_at")
    private @Nullable Instant verifiedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @Column(name = "returned_at")
    private @Nullable Instant returnedAt;

    @Version
    private long version;

    protected ContactWay() {}

    ContactWay(UUID person, Address address, Instant now) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.channel = address.channel();
        this.address = address.text();
        this.addedAt = now;
    }

    void isPreferred(boolean wish) {
        preferred = wish;
    }

    void isProved(Instant now) {
        verifiedAt = now;
        returnedAt = null;
    }

    void isReturned(Instant now) {
        returnedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
        preferred = false;
    }

    /** The owner wants to be reached there again. */
    void give() {
        withdrawnAt = null;
        returnedAt = null;
    }

    ContactView view() {
        return new ContactView(
                id,
                personId,
                new Address(channel, address),
                preferred,
                Optional.ofNullable(verifiedAt),
                Optional.ofNullable(withdrawnAt),
                Optional.ofNullable(returnedAt));
    }
}
