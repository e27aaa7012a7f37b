package org.kith.conferences.diary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.kith.calendar.CalendarFeeds;
import org.kith.calendar.FeedOwner;
import org.kith.calendar.FeedView;
import org.kith.conferences.booking.ConferencesPage;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.visitor.For;
import org.kith.visitor.Standing;
import org.kith.visitor.Visitor;

/** The private address of the visitor's calendar: on a guardian's page about all conferences, for a teacher on a page of its own. */
@Path("calendar-feed")
@RequestScoped
@For({Standing.GUARDIAN, Standing.INSTRUCTOR})
@Produces("text/html;charset=UTF-8")
public class CalendarFeedResource {

    @Inject
    Visitor visitor;

    @Inject
    Reader reader;

    @Inject
    CalendarFeeds feeds;

    @Inject
    ConferencesPage conferences;

    @GET
    public Page show() {
        return page();
    }

    /** Made already, it stays as it is. */
    @POST
    @Transactional
    public Page make() {
        feeds.make(owner());
        return page();
    }

    @POST
    @Path("renewal")
    @Transactional
    public Page renew() {
        feeds.renew(owner());
        return page();
    }

    @POST
    @Path("end")
    @Transactional
    public Page end() {
        feeds.end(visitor.person());
        return page();
    }

    private FeedOwner owner() {
        return new FeedOwner(visitor.visit().platform(), visitor.person());
    }

    private Page page() {
        if (visitor.visit().isA(Standing.GUARDIAN)) {
            return conferences.page(visitor.person());
        }
        FeedView view = FeedView.of(feeds.find(visitor.person()));
        return Page.of("conferences/teacherfeed", view, reader.words().text("feed.title"))
                .at("/panel/calendar-feed");
    }
}
