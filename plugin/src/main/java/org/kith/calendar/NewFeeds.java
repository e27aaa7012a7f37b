package org.kith.calendar;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;

/** Makes feeds. */
@Shared
class NewFeeds {

    private final EntityManager database;
    private final AuditEntries audit;
    private final Clock clock;

    @Inject
    NewFeeds(EntityManager database, AuditEntries audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** In a transaction of its own, so that whoever asked can go on when another tab was first. */
    @Transactional(TxType.REQUIRES_NEW)
    void make(FeedOwner owner) {
        CalendarFeed feed = new CalendarFeed(owner, clock.instant());
        database.persist(feed);
        audit.note(Action.CALENDAR_FEED_MADE, feed.id().toString(), owner.platform());
        database.flush();
    }
}
