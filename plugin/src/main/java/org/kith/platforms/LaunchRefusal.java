package org.kith.platforms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.lti.LaunchProblem;

/** How often launches of one platform were refused for one reason. */
@Entity
@Table(name = "launch_refusal")
class LaunchRefusal {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID registrationId;

    @Enumerated(EnumType.STRING)
    private LaunchProblem reason;

    private int times;

    @Column(name = "last_at")
    private Instant lastAt;

    protected LaunchRefusal() {}

    LaunchRefusal(UUID registrationId, LaunchProblem reason, Instant now) {
        this.id = UUID.randomUUID();
        this.registrationId = registrationId;
        this.reason = reason;
        this.times = 1;
        this.lastAt = now;
    }

    RefusalCount count() {
        return new RefusalCount(reason, times, lastAt);
    }
}
