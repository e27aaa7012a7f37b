package org.kith.roster;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.lti.roster.RosterProgress;
import org.kith.lti.roster.ServiceProblem;

/** The class lists of courses: where they are, and how reading them goes. */
@Shared
public class CourseRosters {

    private final EntityManager database;
    private final Event<RosterWanted> wanted;
    private final Clock clock;

    @Inject
    CourseRosters(EntityManager database, Event<RosterWanted> wanted, Clock clock) {
        this.database = database;
        this.wanted = wanted;
        this.clock = clock;
    }

    /**
     * A launch says where the list is; it is read if nobody has asked within the hour.
     *
     * @throws PersistenceException if another launch says it at the same moment; nothing is lost then
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void launched(UUID course, UUID platform, URI memberships) {
        Instant now = clock.instant();
        Optional<CourseRoster> known = locked(course);
        CourseRoster roster = known.orElseGet(() -> new CourseRoster(course, platform, memberships.toString()));
        roster.isAt(memberships.toString());
        if (known.isEmpty()) {
            database.persist(roster);
        }
        if (roster.isStale(now) && roster.begin(now)) {
            wanted.fire(new RosterWanted(course));
        }
        database.flush();
    }

    /** A teacher asks for it, in the caller's transaction. Nothing happens without an address, or while it is being read. */
    void ask(UUID course) {
        if (locked(course).filter(roster -> roster.begin(clock.instant())).isPresent()) {
            wanted.fire(new RosterWanted(course));
        }
        database.flush();
    }

    /** Empty if no launch of this course has ever said where its list is. */
    Optional<RosterView> of(UUID course) {
        return Optional.ofNullable(database.find(CourseRoster.class, course))
                .map(roster -> roster.view(clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public RosterTask task(UUID course) {
        return database.find(CourseRoster.class, course).task();
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void reached(UUID course, RosterProgress progress) {
        locked(course).ifPresent(roster -> roster.reached(progress, clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void read(UUID course, int members, int skipped) {
        locked(course).ifPresent(roster -> roster.read(members, skipped, clock.instant()));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void failed(UUID course, ServiceProblem why) {
        locked(course).ifPresent(roster -> roster.failed(why));
    }

    private Optional<CourseRoster> locked(UUID course) {
        return Optional.ofNullable(database.find(CourseRoster.class, course, LockModeType.PESSIMISTIC_WRITE));
    }
}
