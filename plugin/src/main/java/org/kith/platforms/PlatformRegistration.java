package org.kith.platforms;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.lti.LtiRoles;
import org.kith.lti.Platform;
import org.kith.lti.roster.ServiceProblem;
import org.kith.page.NotFound;

/**
 * An LMS that was registered with us under one client id. Life: registered, launched from, registered again with new values; paused and
 * resumed; removed, until it is registered again.
 */
@Entity
@Table(name = "platform_registration")
class PlatformRegistration {

    /** An LMS that makes up deployments without end shall not fill our database. */
    private static final int MOST_WAITING = 100;

    @Id
    private UUID id;

    private String issuer;

    @Column(name = "client_id")
    private String clientId;

    private String name;

    @Column(name = "product_family")
    private String productFamily;

    @Column(name = "authorization_endpoint")
    private String authorizationEndpoint;

    @Column(name = "jwks_uri")
    private String jwksUri;

    @Column(name = "token_endpoint")
    private @Nullable String tokenEndpoint;

    @Column(name = "token_audience")
    private @Nullable String tokenAudience;

    @Column(name = "roster_at")
    private @Nullable Instant rosterAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "roster_problem")
    private @Nullable ServiceProblem rosterProblem;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "last_launch_at")
    private @Nullable Instant lastLaunchAt;

    @Enumerated(EnumType.STRING)
    private PlatformState state;

    @OneToMany(mappedBy = "registration", cascade = CascadeType.ALL)
    private List<Deployment> deployments = new ArrayList<>();

    protected PlatformRegistration() {}

    PlatformRegistration(Platform platform, String name, Instant now) {
        this.id = UUID.randomUUID();
        this.issuer = platform.issuer();
        this.clientId = platform.clientId();
        this.registeredAt = now;
        this.name = name;
        this.productFamily = platform.productFamily();
        this.authorizationEndpoint = platform.authorizationEndpoint().toString();
        this.jwksUri = platform.jwksUri().toString();
        this.state = PlatformState.ACTIVE;
        update(platform, name);
    }

    /** Registering again: the same pair of issuer and client id, perhaps other endpoints. */
    void update(Platform platform, String name) {
        this.name = name;
        this.productFamily = platform.productFamily();
        this.authorizationEndpoint = platform.authorizationEndpoint().toString();
        this.jwksUri = platform.jwksUri().toString();
        this.tokenEndpoint = platform.tokenEndpoint().map(URI::toString).orElse(null);
        if (state == PlatformState.REMOVED) {
            state = PlatformState.ACTIVE;
        }
    }

    /** Also changes a no into a yes. @return whether it was not admitted before */
    boolean admit(String deploymentId, Instant now) {
        Optional<Deployment> known = known(deploymentId);
        if (known.filter(deployment -> deployment.is(DeploymentState.ADMITTED)).isPresent()) {
            return false;
        }
        known.ifPresentOrElse(
                deployment -> deployment.becomes(DeploymentState.ADMITTED),
                () -> deployments.add(new Deployment(this, deploymentId, DeploymentState.ADMITTED, now)));
        return true;
    }

    /** Somebody came through a deployment that is not admitted: an administrator shall see it, unless it was decided. */
    void asked(String deploymentId, Instant now) {
        if (known(deploymentId).isEmpty() && in(DeploymentState.WAITING).size() < MOST_WAITING) {
            deployments.add(new Deployment(this, deploymentId, DeploymentState.WAITING, now));
        }
    }

    /** @throws NotFound if it is none of this platform */
    String decide(UUID deployment, DeploymentState decided) {
        Deployment known = deployments.stream()
                .filter(candidate -> candidate.id().equals(deployment))
                .findFirst()
                .orElseThrow(NotFound::new);
        known.becomes(decided);
        return known.deploymentId();
    }

    /** Rule 2: admitted before, or the first one ever and opened by an administrator. */
    boolean admits(String deploymentId, LtiRoles roles) {
        Optional<Deployment> known = known(deploymentId);
        boolean first = in(DeploymentState.ADMITTED).isEmpty()
                && known.filter(deployment -> deployment.is(DeploymentState.REFUSED))
                        .isEmpty();
        return known.filter(deployment -> deployment.is(DeploymentState.ADMITTED))
                        .isPresent()
                || (first && roles.isAdministrator());
    }

    void expectsAudience(Optional<String> audience) {
        tokenAudience = audience.orElse(null);
    }

    Optional<String> tokenAudience() {
        return Optional.ofNullable(tokenAudience);
    }

    void rosterRead(Instant now) {
        rosterAt = now;
        rosterProblem = null;
    }

    void rosterFailed(ServiceProblem problem) {
        rosterProblem = problem;
    }

    RosterHealth rosterHealth() {
        return new RosterHealth(Optional.ofNullable(rosterAt), Optional.ofNullable(rosterProblem));
    }

    void launched(Instant now) {
        lastLaunchAt = now;
    }

    void becomes(PlatformState decided) {
        state = decided;
    }

    PlatformState state() {
        return state;
    }

    private Optional<Deployment> known(String deploymentId) {
        return deployments.stream().filter(known -> known.is(deploymentId)).findFirst();
    }

    private List<Deployment> in(DeploymentState asked) {
        return deployments.stream()
                .filter(deployment -> deployment.is(asked))
                .sorted(Comparator.comparing(Deployment::deploymentId))
                .toList();
    }

    Platform platform() {
        return new Platform(
                issuer,
                clientId,
                URI.create(authorizationEndpoint),
                URI.create(jwksUri),
                Optional.ofNullable(tokenEndpoint).map(URI::create),
                productFamily);
    }

    RegisteredPlatform view() {
        return new RegisteredPlatform(
                id,
                name,
                platform(),
                state,
                in(DeploymentState.ADMITTED).stream()
                        .map(Deployment::deploymentId)
                        .toList(),
                in(DeploymentState.WAITING).stream().map(Deployment::closed).toList(),
                in(DeploymentState.REFUSED).stream().map(Deployment::closed).toList(),
                registeredAt,
                Optional.ofNullable(lastLaunchAt));
    }

    UUID id() {
        return id;
    }
}
