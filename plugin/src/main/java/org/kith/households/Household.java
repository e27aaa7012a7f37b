package org.kith.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A home: those whose links name it share what is the home's, and nobody else sees that. Holds no address. */
@Entity
@Table(name = "household")
class Household {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    @Column(name = "made_at")
    private Instant madeAt;

    protected Household() {}

    Household(UUID platform, Instant now) {
        this.id = UUID.randomUUID();
        this.platform = platform;
        this.madeAt = now;
    }

    UUID id() {
        return id;
    }

    UUID platform() {
        return platform;
    }
}
