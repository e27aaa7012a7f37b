package org.kith.platforms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/**
 * One installation of Kith inside a platform (LTI Core 1.3, section 3.1.3). Canvas has one per account and course. Life: named at
 * registration, or seen at a launch and waiting; then admitted or refused by an administrator, who may change that.
 */
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

    @Enumerated(EnumType.STRING)
    private DeploymentState state;

    /** Since when it is known here. */
    @Column(name = "admitted_at")
    private Instant since;

    protected Deployment() {}

    Deployment(PlatformRegistration registration, String deploymentId, DeploymentState state, Instant now) {
        this.id = UUID.randomUUID();
        this.registration = registration;
        this.deploymentId = deploymentId;
        this.state = state;
        this.since = now;
    }

    boolean is(String asked) {
        return deploymentId.equals(asked);
    }

    boolean is(DeploymentState asked) {
        return state == asked;
    }

    void becomes(DeploymentState decided) {
        state = decided;
    }

    ClosedDeployment closed() {
        return new ClosedDeployment(id, deploymentId, since);
    }

    UUID id() {
        return id;
    }

    String deploymentId() {
        return deploymentId;
    }
}
