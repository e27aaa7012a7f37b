package org.kith.platforms;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.lti.LtiRoles;
import org.kith.lti.Platform;

/** An LMS that was registered with us under one client id. Life: registered, launched from, registered again with new values. */
@Entity
@Table(name = "platform_registration")
class PlatformRegistration {

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

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "last_launch_at")
    private @Nullable Instant lastLaunchAt;

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
        update(platform, name);
    }

    /** Registering again: the same pair of issuer and client id, perhaps other endpoints. */
    void update(Platform platform, String name) {
        this.name = name;
        this.productFamily = platform.productFamily();
        this.authorizationEndpoint = platform.authorizationEndpoint().toString();
        this.jwksUri = platform.jwksUri().toString();
        this.tokenEndpoint = platform.tokenEndpoint().map(URI::toString).orElse(null);
    }

    void admit(String deploymentId, Instant now) {
        if (deployments.stream().noneMatch(known -> known.is(deploymentId))) {
            deployments.add(new Deployment(this, deploymentId, now));
        }
    }

    /** Rule 2: named before, or the first one ever and opened by an administrator. */
    boolean admits(String deploymentId, LtiRoles roles) {
        return deployments.isEmpty()
                ? roles.isAdministrator()
                : deployments.stream().anyMatch(known -> known.is(deploymentId));
    }

    void launched(String deploymentId, Instant now) {
        admit(deploymentId, now);
        lastLaunchAt = now;
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
                deployments.stream().map(Deployment::deploymentId).sorted().toList(),
                registeredAt,
                Optional.ofNullable(lastLaunchAt));
    }

    UUID id() {
        return id;
    }
}
