package org.kith.myfamily;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.page.NotFound;
import org.kith.visitor.Visit;

/** Finds and keeps wishes: a guardian's own ones, or those that somebody of the school may decide. */
@Shared
public class Wishes {

    private final EntityManager database;
    private final Families families;
    private final Clock clock;

    @Inject
    Wishes(EntityManager database, Families families, Clock clock) {
        this.database = database;
        this.families = families;
        this.clock = clock;
    }

    /** Newest first. */
    List<WishView> own(UUID person) {
        return database.createQuery(
                        "select w from FamilyWish w where w.person in :records order by w.madeAt desc, w.id",
                        FamilyWish.class)
                .setParameter("records", families.recordsOf(person))
                .getResultStream()
                .map(FamilyWish::view)
                .toList();
    }

    /** @throws OneWishAtATime if such a wish is open */
    WishView ask(Visit visit, WishKind kind, String words) {
        if (own(visit.person()).stream().anyMatch(wish -> wish.isOpen() && wish.kind() == kind)) {
            throw new OneWishAtATime();
        }
        FamilyWish wish = new FamilyWish(visit, kind, words, clock.instant());
        database.persist(wish);
        database.flush();
        return wish.view();
    }

    /** @throws NotFound if it is somebody else's */
    void takeBack(Visit visit, UUID id) {
        List<UUID> own = families.recordsOf(visit.person());
        FamilyWish wish = entity(id);
        if (!own.contains(wish.person())) {
            throw new NotFound();
        }
        wish.decide(WishState.WITHDRAWN, visit.person(), clock.instant());
        database.flush();
    }

    /** What waits for this visitor, oldest first: for the office all of the platform, for a teacher corrections of the own course. */
    public List<WishView> waitingFor(Visit visit) {
        return database.createQuery("""
                        select w from FamilyWish w where w.platform = :platform and w.state = :open
                        order by w.madeAt, w.id""", FamilyWish.class)
                .setParameter("platform", visit.platform())
                .setParameter("open", WishState.OPEN)
                .getResultStream()
                .filter(wish -> wish.isFor(visit))
                .map(FamilyWish::view)
                .toList();
    }

    /** The first decision counts. @throws NotFound unless it is for this visitor to decide */
    WishView decide(Visit visit, UUID id, WishState decision) {
        FamilyWish wish = entity(id);
        if (!wish.isFor(visit)) {
            throw new NotFound();
        }
        wish.decide(decision, visit.person(), clock.instant());
        database.flush();
        return wish.view();
    }

    private FamilyWish entity(UUID id) {
        return Optional.ofNullable(database.find(FamilyWish.class, id)).orElseThrow(NotFound::new);
    }
}
