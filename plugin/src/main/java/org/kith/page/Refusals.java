package org.kith.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/** Turns what went wrong into a page in the reader's language. */
@RequestScoped
public class Refusals {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    @Inject
    Event<Refused> refused;

    @Inject
    Event<BugShown> bugs;

    public Page page(Refusal refusal) {
        RefusalView view = view(refusal);
        LOG.log(Level.INFO, "Refused {0} ({1})", refusal.key(), view.code());
        refused.fire(new Refused(refusal.key()));
        return show(view, refusal.status());
    }

    /** A refusal of the web server's own: a wrong address, a wrong method, a form too large. */
    public Page page(int status) {
        String key = "http-" + status;
        refused.fire(new Refused(key));
        boolean known = reader.words().has("refusal." + key + ".title");
        return show(view(new Refusal(known ? key : "http", status)), status);
    }

    /** A mistake of ours: logged once, with the code the reader sees. */
    public Page bug(Throwable mistake) {
        Refusal told = new Refusal("bug", 500);
        RefusalView view = view(told);
        LOG.log(Level.ERROR, "Error " + view.code(), mistake);
        bugs.fire(new BugShown());
        return show(view, told.status());
    }

    private RefusalView view(Refusal refusal) {
        return RefusalView.of(reader.words(), clock.instant(), refusal);
    }

    private static Page show(RefusalView view, int status) {
        return Page.of("page/refusal", view, view.title()).withStatus(status);
    }
}
