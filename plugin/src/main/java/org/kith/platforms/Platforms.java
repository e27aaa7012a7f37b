package org.kith.platforms;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.lti.Deployments;
import org.kith.lti.Launch;
import org.kith.lti.Platform;
import org.kith.page.NotFound;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;

/** Finds and keeps registrations. */
@Shared
public class Platforms {

    private final EntityManager database;
    private final AuditEntries audit;
    private final Clock clock;

    @Inject
    Platforms(EntityManager database, AuditEntries audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** A removed one is not found. */
    public Optional<RegisteredPlatform> find(String issuer, String clientId) {
        return registration(issuer, clientId)
                .filter(platform -> platform.state() != PlatformState.REMOVED)
                .map(PlatformRegistration::view);
    }

    /** All registrations of one issuer: a login may come without a client id (LTI Security Framework, section 5.1.1.1). */
    public List<RegisteredPlatform> ofIssuer(String issuer) {
        return database.createQuery(
                        "select p from PlatformRegistration p where p.issuer = :issuer and p.state <> :removed",
                        PlatformRegistration.class)
                .setParameter("issuer", issuer)
                .setParameter("removed", PlatformState.REMOVED)
                .getResultStream()
                .map(PlatformRegistration::view)
                .toList();
    }

    public RegisteredPlatform get(UUID id) {
        return entity(id).view();
    }

    public List<RegisteredPlatform> all() {
        return database.createQuery(
                        "select p from PlatformRegistration p where p.state <> :removed order by p.name, p.id",
                        PlatformRegistration.class)
                .setParameter("removed", PlatformState.REMOVED)
                .getResultStream()
                .map(PlatformRegistration::view)
                .toList();
    }

    /** Which deployments of this registration get in, for {@link org.kith.lti.LaunchVerifier}. */
    public Deployments deploymentsOf(UUID id) {
        return entity(id)::admits;
    }

    /** The visitor's own platform, or any one for the operator.
     *
     * @throws NotFound for every other */
    public RegisteredPlatform seenBy(Visitor visitor, UUID id) {
        return owned(visitor, id).view();
    }

    @Transactional
    public void launched(UUID id, Launch launch) {
        PlatformRegistration platform = entity(id);
        platform.launched(clock.instant());
        if (platform.admit(launch.deploymentId(), clock.instant())) {
            audit.note(Action.DEPLOYMENT_ADMITTED, launch.deploymentId(), id);
        }
        database.flush();
    }

    /** Somebody came through a deployment we do not know. Two at the same moment: the second finds it waiting already. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void asked(UUID id, String deploymentId) {
        entity(id).asked(deploymentId, clock.instant());
        database.flush();
    }

    /** In the caller's transaction. */
    void decide(Visitor visitor, UUID id, UUID deployment, DeploymentState decided) {
        String deploymentId = owned(visitor, id).decide(deployment, decided);
        boolean admitted = decided == DeploymentState.ADMITTED;
        audit.note(admitted ? Action.DEPLOYMENT_ADMITTED : Action.DEPLOYMENT_REFUSED, deploymentId, id);
    }

    /** In the caller's transaction. */
    void becomes(Visitor visitor, UUID id, PlatformState decided) {
        PlatformRegistration platform = owned(visitor, id);
        if (platform.state() != decided) {
            platform.becomes(decided);
            audit.note(noted(decided), platform.platform().issuer(), id);
        }
    }

    private static Action noted(PlatformState decided) {
        return switch (decided) {
            case ACTIVE -> Action.PLATFORM_RESUMED;
            case PAUSED -> Action.PLATFORM_PAUSED;
            case REMOVED -> Action.PLATFORM_REMOVED;
        };
    }

    /** Empty if there is no such platform. */
    Optional<PlatformState> state(UUID id) {
        return Optional.ofNullable(database.find(PlatformRegistration.class, id))
                .map(PlatformRegistration::state);
    }

    /** Whether people get in from it now. */
    public boolean isOpen(UUID id) {
        return state(id).filter(state -> state == PlatformState.ACTIVE).isPresent();
    }

    /** Registers, or updates what is registered under the same issuer and client id (rule 3). */
    @Transactional
    public RegisteredPlatform register(Platform platform, String name, List<String> deployments) {
        Optional<PlatformRegistration> known = registration(platform.issuer(), platform.clientId());
        PlatformRegistration registration =
                known.orElseGet(() -> new PlatformRegistration(platform, name, clock.instant()));
        registration.update(platform, name);
        deployments.forEach(deployment -> registration.admit(deployment, clock.instant()));
        database.persist(registration);
        audit.note(
                known.isEmpty() ? Action.PLATFORM_REGISTERED : Action.PLATFORM_UPDATED,
                platform.issuer(),
                registration.id());
        database.flush();
        return registration.view();
    }

    RosterHealth rosterHealth(UUID id) {
        return entity(id).rosterHealth();
    }

    /** In the caller's transaction. @param audience whom our assertions must name, if not the token address */
    public void expectsAudience(UUID id, Optional<String> audience) {
        entity(id).expectsAudience(audience);
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

    private PlatformRegistration owned(Visitor visitor, UUID id) {
        Visit visit = visitor.visit();
        return Optional.of(id)
                .filter(asked -> visit.isOperator() || asked.equals(visit.platform()))
                .map(asked -> database.find(PlatformRegistration.class, asked))
                .filter(platform -> platform.state() != PlatformState.REMOVED)
                .orElseThrow(NotFound::new);
    }

    private PlatformRegistration entity(UUID id) {
        PlatformRegistration registration = database.find(PlatformRegistration.class, id);
        if (registration == null) {
            throw new IllegalStateException("No platform " + id);
        }
        return registration;
    }
}
