package org.kith.platforms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.Deployments;
import org.kith.lti.Launch;
import org.kith.lti.Platform;

/** Finds and keeps registrations. */
@Dependent
public class Platforms {

    private final EntityManager database;
    private final Clock clock;

    @Inject
    Platforms(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    public Optional<RegisteredPlatform> find(String issuer, String clientId) {
        return registration(issuer, clientId).map(PlatformRegistration::view);
    }

    /** All registrations of one issuer: a login may come without a client id (LTI Security Framework, section 5.1.1.1). */
    public List<RegisteredPlatform> ofIssuer(String issuer) {
        return database.createQuery(
                        "select p from PlatformRegistration p where p.issuer = :issuer", PlatformRegistration.class)
                .setParameter("issuer", issuer)
                .getResultStream()
                .map(PlatformRegistration::view)
                .toList();
    }

    public RegisteredPlatform get(UUID id) {
        return entity(id).view();
    }

    public List<RegisteredPlatform> all() {
        return database.createQuery("select p from PlatformRegistration p order by p.name", PlatformRegistration.class)
                .getResultStream()
                .map(PlatformRegistration::view)
                .toList();
    }

    /** Which deployments of this registration get in, for {@link org.kith.lti.LaunchVerifier}. */
    public Deployments deploymentsOf(UUID id) {
        return entity(id)::admits;
    }

    @Transactional
    public void launched(UUID id, Launch launch) {
        entity(id).launched(launch.deploymentId(), clock.instant());
        database.flush();
    }

    /** Registers, or updates what is registered under the same issuer and client id (rule 3). */
    @Transactional
    RegisteredPlatform register(Platform platform, String name, List<String> deployments) {
        PlatformRegistration registration = registration(platform.issuer(), platform.clientId())
                .orElseGet(() -> new PlatformRegistration(platform, name, clock.instant()));
        registration.update(platform, name);
        deployments.forEach(deployment -> registration.admit(deployment, clock.instant()));
        database.persist(registration);
        database.flush();
        return registration.view();
    }

    private Optional<PlatformRegistration> registration(String issuer, String clientId) {
        return database.createQuery(
                        "select p from PlatformRegistration p where p.issuer = :issuer and p.clientId = :client",
                        PlatformRegistration.class)
                .setParameter("issuer", issuer)
                .setParameter("client", clientId)
                .getResultStream()
                .findFirst();
    }

    private PlatformRegistration entity(UUID id) {
        PlatformRegistration registration = database.find(PlatformRegistration.class, id);
        if (registration == null) {
            throw new IllegalStateException("No platform " + id);
        }
        return registration;
    }
}
