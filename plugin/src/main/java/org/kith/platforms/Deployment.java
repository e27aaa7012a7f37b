package org.kith.platforms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One installation of Kith inside a platform (LTI Core 1.3, section 3.1.3). Canvas has one per account and course. */
@Entity
@Table(name = "deployment")
class Deployment {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "registration_id")
    private PlatformRegistration registration;

    @Column(name = "deployment_id")
    private String deploymentId;

    @Column(name = "admitted_at")
    private Instant admittedAt;

    protected Deployment() {}

    Deployment(PlatformRegistration registration, String deploymentId, Instant now) {
        this.id = UUID.randomUUID();
        this.registration = registration;
        this.deploymentId = deploymentId;
        this.admittedAt = now;
    }

    boolean is(String asked) {
        return deploymentId.equals(asked);
    }

    String deploymentId() {
        return deploymentId;
    }
}
