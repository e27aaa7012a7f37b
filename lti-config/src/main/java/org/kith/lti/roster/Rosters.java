package org.kith.lti.roster;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import org.kith.lti.outgoing.Outgoing;
import org.kith.lti.outgoing.Reply;
import org.kith.lti.outgoing.Request;

/** Reads whole rosters, page after page. Safe for many threads; make one and keep it. */
public final class Rosters {
    public static final String SCOPE = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    /** Moodle answers anything else, even application/json, with 400. */
    private static final String ACCEPT = "application/vnd.ims.lti-nrps.v2.membershipcontainer+json";

    private static final Set<String> SCOPES = Set.of(SCOPE);
    private static final int LARGEST_PAGE = 5 * 1024 * 1024;
    private static final int UNAUTHORIZED = 401;

    private final AccessTokens tokens;
    private final PatientCall calls;

    public Rosters(Outgoing outgoing, AccessTokens tokens) {
        this(outgoing, tokens, Rosters::sleep);
    }

    /** With another way to wait for a busy platform. */
    public Rosters(Outgoing outgoing, AccessTokens tokens, Pause pause) {
        this.tokens = tokens;
        calls = new PatientCall(outgoing, pause);
    }

    /** All of a course, or a {@link ServiceFailed}. Takes seconds, for many pages minutes: not for a thread somebody waits on. */
    public RosterReading read(Caller caller, URI memberships, Clock clock, Consumer<RosterProgress> progress) {
        RosterWalk walk = new RosterWalk(memberships);
        while (walk.hasNext()) {
            Reply reply = ask(caller, walk.next(), clock);
            walk.add(RosterPage.read(reply.body()), reply.headers("Link"));
            progress.accept(walk.progress());
        }
        return walk.reading();
    }

    /** A token may end, or be taken back, between two pages. */
    private Reply ask(Caller caller, URI page, Clock clock) {
        Reply reply = send(caller, page, clock);
        if (reply.status() == UNAUTHORIZED) {
            tokens.forget(caller, SCOPES);
            reply = send(caller, page, clock);
        }
        if (!reply.succeeded()) {
            throw new ServiceFailed(ServiceProblem.ROSTER_REFUSED, (reply.status() + " " + reply.excerpt()).strip());
        }
        return reply;
    }

    private Reply send(Caller caller, URI page, Clock clock) {
        AccessToken token = tokens.request(caller, SCOPES, clock.instant());
        Request request = Request.get(page)
                .with("Accept", ACCEPT)
                .with("Authorization", "Bearer " + token.value())
                .atMost(LARGEST_PAGE);
        return calls.send(request, clock.instant());
    }

    private static void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }
}
