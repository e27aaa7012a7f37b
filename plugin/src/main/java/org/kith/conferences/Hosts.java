package org.kith.conferences;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Which teachers take part in a round: its maker, and colleagues of the same school who were invited. */
@Shared
public class Hosts {

    private final EntityManager database;
    private final Rounds rounds;
    private final Timetables timetables;

    @Inject
    Event<CourseLeaves> leaves;

    @Inject
    Hosts(EntityManager database, Rounds rounds, Timetables timetables) {
        this.database = database;
        this.rounds = rounds;
        this.timetables = timetables;
    }

    /** Whether teachers of other courses may take part. */
    public boolean areInvited(UUID round) {
        return entity(round).invitesColleagues();
    }

    public void invite(UUID round, boolean invited) {
        entity(round).invitesColleagues(invited);
        flush();
    }

    /** The rounds of this school into which colleagues are invited and in which no teacher of this course takes part, the latest first. */
    public List<RoundFacts> invitations(UUID platform, UUID course) {
        return database.createQuery("""
                        select r from Round r where r.platform = :platform and r.colleagues = true and r.state <> :closed
                          and r.id not in (select h.roundId from Host h where h.courseId = :course)
                        order by r.madeAt desc, r.id""", Round.class)
                .setParameter("platform", platform)
                .setParameter("closed", RoundState.CLOSED)
                .setParameter("course", course)
                .getResultStream()
                .map(Round::facts)
                .toList();
    }

    /** With times of their own, as the round's plan has them; asked twice it is done once. */
    public void takePart(RoundFacts round, UUID course, UUID teacher) {
        if (of(round.id(), course, teacher).isEmpty()) {
            Host host = new Host(round.id(), course, teacher);
            database.persist(host);
            flush();
            timetables.follow(round, host.facts());
        }
    }

    /**
     * @throws NotFound if nobody of this id takes part, or nobody of the course that has planned the round would be left
     * @throws HostInUse if families come to them, or wait for a visit of their course
     */
    public void leave(UUID round, UUID host) {
        UUID owner = entity(round).courseId();
        boolean ownerStays = rounds.hosts(round).stream()
                .anyMatch(other -> !other.id().equals(host) && other.course().equals(owner));
        Host leaving = Optional.ofNullable(database.find(Host.class, host))
                .filter(known -> ownerStays && known.facts().round().equals(round))
                .orElseThrow(NotFound::new);
        HostFacts known = leaving.facts();
        if (rounds.hosts(round).stream()
                .noneMatch(other -> !other.id().equals(host) && other.course().equals(known.course()))) {
            leaves.fire(new CourseLeaves(round, known.course()));
        }
        timetables.removeAll(host);
        database.remove(leaving);
        flush();
    }

    private Optional<HostFacts> of(UUID round, UUID course, UUID teacher) {
        return rounds.hosts(round).stream()
                .filter(host -> host.course().equals(course) && host.teacher().equals(teacher))
                .findFirst();
    }

    private Round entity(UUID round) {
        return Optional.ofNullable(database.find(Round.class, round)).orElseThrow(NotFound::new);
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "host_once", "slot_host_fk");
        }
    }
}
