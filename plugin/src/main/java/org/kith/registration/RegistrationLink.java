package org.kith.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link that registers one platform. Life: made, then used once or over after a day. Its secret is kept as a digest only. */
@Entity
@Table(name = "registration_link")
class RegistrationLink {

    @Id
    private UUID id;

    @Column(name = "secret_digest")
    private String secretDigest;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    protected RegistrationLink() {}

    RegistrationLink(String secretDigest, Instant now) {
        this.id = UUID.randomUUID();
        this.secretDigest = secretDigest;
        this.madeAt = now;
        this.expiresAt = now.plus(RegistrationLinks.LIFETIME);
    }

    UUID id() {
        return id;
    }
}
