package org.kith.launch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A login attempt that was used. Its primary key is the attempt, so that of two uses at the same moment one fails. */
@Entity
@Table(name = "login_claim")
class LoginClaim {

    @Id
    @Column(name = "attempt_id")
    private UUID attemptId;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    protected LoginClaim() {}

    LoginClaim(UUID attemptId, Instant now) {
        this.attemptId = attemptId;
        this.claimedAt = now;
    }
}
