package org.kith.households;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.page.NotFound;
import org.kith.visitor.SchoolTime;

/** Records decisions that limit a guardian's rights, and answers what is left of them today. A day is the school's day. */
@Shared
public class Limits {

    private final EntityManager database;
    private final PersonRecords records;
    private final SchoolTime time;
    private final Clock clock;

    @Inject
    Limits(EntityManager database, PersonRecords records, SchoolTime time, Clock clock) {
        this.database = database;
        this.records = records;
        this.time = time;
        this.clock = clock;
    }

    /** In force as soon as the caller's transaction ends. */
    public UUID record(Link.Pair pair, NewLimit decision) {
        RightsLimit limit = new RightsLimit(pair, decision, clock.instant());
        database.persist(limit);
        database.flush();
        return limit.view(today()).id();
    }

    /** @throws NotFound if there is no such limit about this student */
    public LimitView lift(UUID student, UUID id, UUID by) {
        RightsLimit limit = Optional.ofNullable(database.find(RightsLimit.class, id))
                .filter(found -> found.studentId().equals(student))
                .orElseThrow(NotFound::new);
        limit.lift(by, clock.instant());
        database.flush();
        return limit.view(today());
    }

    /** What this person may about this child today, under any record. */
    public Rights of(UUID guardian, UUID student) {
        return ofGuardian(guardian).getOrDefault(student, Rights.FULL);
    }

    /** By child; a child that is not named is not limited. */
    public Map<UUID, Rights> ofGuardian(UUID guardian) {
        return ofRecords(records.of(guardian));
    }

    /** The same. @param own all records of the guardian, where they are known */
    public Map<UUID, Rights> ofRecords(Collection<UUID> own) {
        LocalDate today = today();
        return database.createQuery("select l from RightsLimit l where l.guardianId in :records", RightsLimit.class)
                .setParameter("records", own)
                .getResultStream()
                .filter(limit -> limit.holdsOn(today))
                .collect(Collectors.groupingBy(
                        RightsLimit::studentId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(RightsLimit::kind, Collectors.toSet()), Rights::new)));
    }

    /** Whether a decision about this person holds today or will. */
    public boolean bind(UUID guardian) {
        LocalDate today = today();
        return database.createQuery("select l from RightsLimit l where l.guardianId in :records", RightsLimit.class)
                .setParameter("records", records.of(guardian))
                .getResultStream()
                .anyMatch(limit -> limit.isToHoldFrom(today));
    }

    /** All decisions about these students, newest first, by student. For the school's people only. */
    public Map<UUID, List<LimitView>> about(Collection<UUID> students) {
        return views("l.studentId", students)
                .collect(Collectors.groupingBy(limit -> limit.pair().student()));
    }

    /** All decisions about these records of guardians, newest first. For the school's people only. */
    public List<LimitView> on(Collection<UUID> guardians) {
        return views("l.guardianId", guardians).toList();
    }

    private Stream<LimitView> views(String where, Collection<UUID> ids) {
        LocalDate today = today();
        return Portions.of(ids)
                .flatMap(some -> database.createQuery(
                                "select l from RightsLimit l where " + where
                                        + " in :ids order by l.recordedAt desc, l.id",
                                RightsLimit.class)
                        .setParameter("ids", some)
                        .getResultStream())
                .map(limit -> limit.view(today));
    }

    private LocalDate today() {
        return time.today();
    }
}
