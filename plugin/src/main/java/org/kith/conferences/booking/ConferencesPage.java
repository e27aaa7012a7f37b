package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.calendar.CalendarFeeds;
import org.kith.calendar.FeedView;
import org.kith.conferences.lunch.LunchGuests;
import org.kith.page.Page;
import org.kith.page.Reader;

/** Puts together the page with all conferences of a guardian's children. */
@Shared
public class ConferencesPage {

    private final Invitations invitations;
    private final CalendarFeeds feeds;
    private final Reader reader;

    @Inject
    LunchGuests lunches;

    @Inject
    Itineraries itineraries;

    @Inject
    ConferencesPage(Invitations invitations, CalendarFeeds feeds, Reader reader) {
        this.invitations = invitations;
        this.feeds = feeds;
        this.reader = reader;
    }

    public Page page(UUID guardian) {
        List<Invitation> all = invitations.of(guardian);
        int toPlan = itineraries.toPlan(all).size();
        ConferencesView view =
                new ConferencesView(all, toPlan, lunches.of(guardian), FeedView.of(feeds.find(guardian)));
        return Page.of("conferences/conferences", view, reader.words().text("meet.all.title"))
                .at("/panel/conferences");
    }
}
