package org.kith.calendar;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.net.URI;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.families.Families;
import org.kith.families.PersonForgotten;
import org.kith.keys.OwnKeys;
import org.kith.keys.SignedIds;
import org.kith.platforms.OwnAddress;
import org.kith.platforms.Platforms;

/** Finds, renews and ends people's private feeds, in the caller's transaction. What stands in one is for whoever answers it. */
@Shared
public class CalendarFeeds {

    @Inject
    EntityManager database;

    @Inject
    NewFeeds fresh;

    @Inject
    OwnKeys keys;

    @Inject
    OwnAddress own;

    @Inject
    Families families;

    @Inject
    Platforms platforms;

    @Inject
    AuditEntries audit;

    @Inject
    Clock clock;

    /** This person's; made, in a transaction of its own, if there was none. */
    public FeedAddress make(FeedOwner owner) {
        return find(owner.person()).orElseGet(() -> first(owner));
    }

    /** Under any record of this person. */
    public Optional<FeedAddress> find(UUID person) {
        return of(person, LockModeType.NONE).stream().findFirst().map(this::address);
    }

    /** Another address. The old one is nobody's at once, and so are those of this person's other records. */
    public FeedAddress renew(FeedOwner owner) {
        List<CalendarFeed> feeds = of(owner.person(), LockModeType.PESSIMISTIC_WRITE);
        if (feeds.isEmpty()) {
            return first(owner);
        }
        CalendarFeed kept = feeds.get(0);
        feeds.stream().skip(1).forEach(database::remove);
        kept.renew(clock.instant());
        audit.note(Action.CALENDAR_FEED_RENEWED, kept.id().toString(), kept.platform());
        database.flush();
        return address(kept);
    }

    /** Once is enough. */
    public void end(UUID person) {
        for (CalendarFeed feed : of(person, LockModeType.PESSIMISTIC_WRITE)) {
            database.remove(feed);
            audit.note(Action.CALENDAR_FEED_ENDED, feed.id().toString(), feed.platform());
        }
        database.flush();
    }

    /** Whose feed this is; empty if the token is none of ours, of an address that was renewed or ended, or while nobody gets in. */
    public Optional<FeedOwner> open(String token) {
        return SignedIds.read(token, keys.calendarFeedSecret())
                .flatMap(this::at)
                .filter(feed -> platforms.isOpen(feed.platform()))
                .map(feed -> new FeedOwner(feed.platform(), families.person(feed.personId())));
    }

    void forgets(@Observes PersonForgotten person) {
        database.createQuery("delete from CalendarFeed f where f.personId in :records")
                .setParameter("records", person.records())
                .executeUpdate();
    }

    private FeedAddress first(FeedOwner owner) {
        try {
            fresh.make(owner);
        } catch (PersistenceException another) {
            return find(owner.person()).orElseThrow(() -> another);
        }
        return find(owner.person()).orElseThrow();
    }

    private FeedAddress address(CalendarFeed feed) {
        String token = SignedIds.write(feed.addressId(), keys.calendarFeedSecret());
        return new FeedAddress(URI.create(own.base() + "/c/" + token + ".ics"), feed.madeAt());
    }

    private Optional<CalendarFeed> at(UUID address) {
        return database.createQuery("select f from CalendarFeed f where f.addressId = :address", CalendarFeed.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /** The oldest first; two only if they were made before it was known that two records are one person. */
    private List<CalendarFeed> of(UUID person, LockModeType lock) {
        // Derby locks nothing that is ordered by the query.
        return database.createQuery("select f from CalendarFeed f where f.personId in :records", CalendarFeed.class)
                .setParameter("records", families.recordsOf(person))
                .setLockMode(lock)
                .getResultStream()
                .sorted(Comparator.comparing(CalendarFeed::madeAt).thenComparing(CalendarFeed::id))
                .toList();
    }
}
