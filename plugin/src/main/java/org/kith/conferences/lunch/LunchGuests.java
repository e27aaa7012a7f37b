package org.kith.conferences.lunch;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.ForgottenRows;
import org.kith.families.Child;
import org.kith.families.Children;
import org.kith.families.PersonForgotten;
import org.kith.page.NotFound;
import org.kith.school.Purge;
import org.kith.school.RecordKind;

/** Finds invitations to lunch for the homes they are for, and keeps what these say. */
@Shared
public class LunchGuests implements Purge {

    private static final List<String> ABOUT_PEOPLE =
            List.of("LunchGuest g where g.guardianId in :records or g.studentId in :records");

    private final EntityManager database;
    private final Children children;
    private final Clock clock;

    @Inject
    ForgottenRows rows;

    @Inject
    LunchGuests(EntityManager database, Children children, Clock clock) {
        this.database = database;
        this.children = children;
        this.clock = clock;
    }

    /** An invitation of an own home, as its guardian reads it. */
    public record Own(LunchFacts lunch, GuestFacts guest, Child child) {}

    /** Those to the homes of this guardian that are to come, the next first; about children of whom the guardian may be told. */
    public List<Own> of(UUID guardian) {
        return children.of(guardian).stream()
                .flatMap(child -> guests(child).stream().map(guest -> new Own(guest.lunch(), guest.facts(), child)))
                .filter(own -> own.lunch().plan().begins().isAfter(clock.instant()))
                .toList();
    }

    /** @throws NotFound if it is to none of this guardian's homes, or over */
    Own one(UUID guardian, UUID guest) {
        return of(guardian).stream()
                .filter(own -> own.guest().id().equals(guest))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** In a transaction of its own. @throws NotFound if there is no such guest; @throws LunchBegun when it is too late */
    @Transactional(TxType.REQUIRES_NEW)
    public void say(UUID guest, LunchAnswer answer, String words) {
        Optional.ofNullable(database.find(LunchGuest.class, guest))
                .orElseThrow(NotFound::new)
                .says(answer, words, clock.instant());
        database.flush();
    }

    private List<LunchGuest> guests(Child child) {
        return database.createQuery("""
                        select g from LunchGuest g where g.studentId = :student and g.householdId = :household
                          and g.invitedAt is not null""", LunchGuest.class)
                .setParameter("student", child.named().id())
                .setParameter("household", child.link().household())
                .getResultList();
    }

    void forget(@Observes PersonForgotten person) {
        rows.with(person, ABOUT_PEOPLE);
    }

    @Override
    public RecordKind kind() {
        return RecordKind.NOTES;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public int purge(UUID platform, Instant before) {
        List<Lunch> old = database.createQuery(
                        "select l from Lunch l where l.platform = :platform and l.beginsAt < :before", Lunch.class)
                .setParameter("platform", platform)
                .setParameter("before", before)
                .getResultList();
        old.forEach(database::remove);
        return old.size();
    }
}
