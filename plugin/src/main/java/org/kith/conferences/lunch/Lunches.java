package org.kith.conferences.lunch;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** Finds and keeps the lunches of a course, each change in a transaction of its own. */
@Shared
public class Lunches {

    /** Within which everybody is invited once before anybody is twice. */
    private static final Duration YEAR = Duration.ofDays(365);

    private final EntityManager database;
    private final Event<GuestInvited> invitations;
    private final Clock clock;

    @Inject
    AuditEntries audit;

    @Inject
    Lunches(EntityManager database, Event<GuestInvited> invitations, Clock clock) {
        this.database = database;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** The latest first. */
    public List<LunchFacts> of(UUID course) {
        return database.createQuery(
                        "select l from Lunch l where l.courseId = :course order by l.beginsAt desc, l.id", Lunch.class)
                .setParameter("course", course)
                .getResultStream()
                .map(Lunch::facts)
                .toList();
    }

    /** @throws NotFound if the course has no such lunch */
    LunchFacts one(UUID course, UUID id) {
        return entity(course, id).facts();
    }

    /**
     * Draws the guests of a new one; the same form sent twice draws once.
     *
     * @throws NobodyToInvite if nobody can be
     */
    @Transactional(TxType.REQUIRES_NEW)
    public LunchFacts draw(NewLunch wanted, String seed, Collection<Candidate> homes) {
        Optional<LunchFacts> made = database.createQuery("select l from Lunch l where l.once = :once", Lunch.class)
                .setParameter("once", wanted.once())
                .getResultStream()
                .findFirst()
                .map(Lunch::facts);
        return made.orElseGet(() -> {
            List<Candidate> order = new Draw(seed, invited(wanted.course())).order(homes);
            if (order.isEmpty()) {
                throw new NobodyToInvite();
            }
            Lunch lunch = new Lunch(wanted, seed, clock.instant());
            database.persist(lunch);
            flush();
            order.stream().limit(wanted.plan().seats()).forEach(home -> database.persist(lunch.invite(home)));
            return drawn(lunch);
        });
    }

    /** One more home in place of one that cannot come. @throws NobodyToInvite if there is no seat, or no home left */
    @Transactional(TxType.REQUIRES_NEW)
    public LunchFacts drawOneMore(UUID course, UUID id, Collection<Candidate> homes) {
        Lunch lunch = locked(course, id);
        Set<UUID> drawn =
                lunch.facts().guests().stream().map(GuestFacts::household).collect(Collectors.toSet());
        Candidate next = new Draw(lunch.seed(), invited(course))
                .order(homes).stream()
                        .filter(home -> lunch.facts().free() > 0 && !drawn.contains(home.household()))
                        .findFirst()
                        .orElseThrow(NobodyToInvite::new);
        database.persist(lunch.invite(next));
        return drawn(lunch);
    }

    private LunchFacts drawn(Lunch lunch) {
        audit.note(
                Action.LUNCH_DRAWN, lunch.facts().id().toString(), lunch.facts().platform());
        flush();
        return lunch.facts();
    }

    /** Whoever is on the list and has not heard yet. @throws LunchBegun when it is too late */
    @Transactional(TxType.REQUIRES_NEW)
    public LunchFacts send(UUID course, UUID id) {
        Lunch lunch = locked(course, id);
        lunch.send(clock.instant());
        List<LunchGuest> fresh =
                lunch.guests().stream().filter(LunchGuest::waits).toList();
        fresh.forEach(guest -> guest.isInvited(clock.instant()));
        flush();
        fresh.forEach(guest -> invitations.fire(new GuestInvited(lunch.facts(), guest.facts())));
        return lunch.facts();
    }

    /** Nobody has heard of it. @throws NotFound if somebody has */
    @Transactional(TxType.REQUIRES_NEW)
    public void giveUp(UUID course, UUID id) {
        Lunch lunch = locked(course, id);
        if (lunch.isSent()) {
            throw new NotFound();
        }
        database.remove(lunch);
        flush();
    }

    /** How often each home was invited within the year, or stands on a list that may still be sent; whoever liked another day was not. */
    private Map<UUID, Long> invited(UUID course) {
        return database.createQuery("""
                        select g.householdId from LunchGuest g where g.lunch.courseId = :course
                          and (g.invitedAt > :since or (g.invitedAt is null and g.lunch.beginsAt > :now))
                          and g.answer <> :another""", UUID.class)
                .setParameter("course", course)
                .setParameter("since", clock.instant().minus(YEAR))
                .setParameter("now", clock.instant())
                .setParameter("another", LunchAnswer.ANOTHER)
                .getResultStream()
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private Lunch locked(UUID course, UUID id) {
        Lunch lunch = entity(course, id);
        database.lock(lunch, LockModeType.PESSIMISTIC_WRITE);
        database.refresh(lunch);
        return lunch;
    }

    private Lunch entity(UUID course, UUID id) {
        return database.createQuery("select l from Lunch l where l.id = :id and l.courseId = :course", Lunch.class)
                .setParameter("id", id)
                .setParameter("course", course)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private void flush() {
        try {
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "lunch_submitted_once", "lunch_guest_once");
        }
    }
}
