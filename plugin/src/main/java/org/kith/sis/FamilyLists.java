package org.kith.sis;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.StudentCircle;
import org.kith.page.NotFound;

/** A school's lists; always asked for through the platform, and by a teacher only for the teacher's own. */
@Shared
public class FamilyLists {

    private static final int SHOWN = 10;

    private final EntityManager database;
    private final ListLinks listLinks;
    private final Event<ListConfirmed> confirmed;
    private final Clock clock;

    @Inject
    FamilyLists(EntityManager database, ListLinks listLinks, Event<ListConfirmed> confirmed, Clock clock) {
        this.database = database;
        this.listLinks = listLinks;
        this.confirmed = confirmed;
        this.clock = clock;
    }

    FamilyListView keep(StudentCircle circle, UUID by, SentList sent) {
        FamilyList kept = new FamilyList(circle, by, sent, clock.instant());
        database.persist(kept);
        database.flush();
        database.persist(new ListContent(kept.id(), sent.text()));
        database.flush();
        return kept.view(clock.instant());
    }

    /** Those that were brought in, newest first. */
    List<FamilyListView> broughtIn(StudentCircle circle) {
        return asked(circle, " and f.state in :states order by f.madeAt desc, f.id")
                .setParameter("states", EnumSet.complementOf(EnumSet.of(ListState.SHOWN, ListState.CANCELLED)))
                .setMaxResults(SHOWN)
                .getResultStream()
                .map(list -> list.view(clock.instant()))
                .toList();
    }

    /** @throws NotFound if there is none, or it is another platform's or another teacher's */
    FamilyListView get(StudentCircle circle, UUID id) {
        FamilyListView view = entity(circle, id, LockModeType.NONE).view(clock.instant());
        return view.canBeTakenBack() && !listLinks.isAnyDoneBy(id) ? view.toStay() : view;
    }

    /** What it says, and what was answered. @throws NotFound as above */
    ListTask task(StudentCircle circle, UUID id) {
        FamilyList list = entity(circle, id, LockModeType.NONE);
        return list.task(database.find(ListContent.class, list.id()));
    }

    /** Of its doubts. @throws NotFound as above */
    FamilyListView answer(StudentCircle circle, UUID id, Map<String, String> answers) {
        FamilyList list = entity(circle, id, LockModeType.PESSIMISTIC_WRITE);
        if (list.waits()) {
            database.find(ListContent.class, list.id()).isAnswered(answers);
        }
        database.flush();
        return list.view(clock.instant());
    }

    /** Starts it once this transaction has ended well, unless it was started or cancelled before. @return whether it starts */
    boolean confirm(StudentCircle circle, UUID id) {
        FamilyList wanted = entity(circle, id, LockModeType.PESSIMISTIC_WRITE);
        boolean starts = wanted.confirm(clock.instant())
                .map(run -> {
                    confirmed.fire(new ListConfirmed(run, false));
                    return true;
                })
                .orElse(false);
        database.flush();
        return starts;
    }

    /** The same for taking it back. */
    boolean withdraw(StudentCircle circle, UUID id) {
        FamilyList unwanted = entity(circle, id, LockModeType.PESSIMISTIC_WRITE);
        boolean starts = Optional.of(unwanted)
                .filter(list -> listLinks.isAnyDoneBy(list.id()))
                .flatMap(list -> list.withdraw(clock.instant()))
                .map(run -> {
                    confirmed.fire(new ListConfirmed(run, true));
                    return true;
                })
                .orElse(false);
        database.flush();
        return starts;
    }

    /** @throws NotFound as above */
    void cancel(StudentCircle circle, UUID id) {
        entity(circle, id, LockModeType.PESSIMISTIC_WRITE).cancel(clock.instant());
        database.flush();
    }

    /** Removes what was last moved before this instant, with what each did, in a transaction of its own. @return how many lists */
    @Transactional(TxType.REQUIRES_NEW)
    public int removeBefore(UUID platform, Instant before) {
        List<UUID> old = database.createQuery(
                        "select f.id from FamilyList f where f.platform = :platform and f.movedAt < :before",
                        UUID.class)
                .setParameter("platform", platform)
                .setParameter("before", before)
                .getResultList();
        for (UUID list : old) {
            for (String what :
                    List.of("ListLink l where l.listId", "ListContent l where l.listId", "FamilyList l where l.id")) {
                database.createQuery("delete from " + what + " = :list")
                        .setParameter("list", list)
                        .executeUpdate();
            }
        }
        return old.size();
    }

    private FamilyList entity(StudentCircle circle, UUID id, LockModeType lock) {
        return asked(circle, " and f.id = :id")
                .setParameter("id", id)
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    /** A teacher asks for the teacher's own. */
    private TypedQuery<FamilyList> asked(StudentCircle circle, String further) {
        String own = circle.teacher().isPresent() ? " and f.teacherId = :teacher" : "";
        TypedQuery<FamilyList> query = database.createQuery(
                        "select f from FamilyList f where f.platform = :platform" + own + further, FamilyList.class)
                .setParameter("platform", circle.platform());
        circle.teacher().ifPresent(teacher -> query.setParameter("teacher", teacher));
        return query;
    }
}
