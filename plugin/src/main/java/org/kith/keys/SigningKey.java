package org.kith.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One key, the {@code turn}-th of its purpose. */
@Entity
@Table(name = "signing_key")
class SigningKey {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private int turn;

    private String secret;

    @Column(name = "created_at")
    private Instant createdAt;

    protected SigningKey() {}

    SigningKey(Purpose purpose, int turn, String secret, Instant now) {
        this.id = UUID.randomUUID();
        this.purpose = purpose;
        this.turn = turn;
        this.secret = secret;
        this.createdAt = now;
    }

    StoredKey stored() {
        return new StoredKey(secret, createdAt);
    }
}
