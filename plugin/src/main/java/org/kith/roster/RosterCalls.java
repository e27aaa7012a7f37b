package org.kith.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kith.lti.outgoing.Outgoing;
import org.kith.lti.roster.AccessTokens;
import org.kith.lti.roster.Rosters;
import org.kith.platforms.LmsCalls;

/** How this node asks LMSs for class lists; it keeps their access tokens. */
@ApplicationScoped
public class RosterCalls {

    @Inject
    LmsCalls calls;

    private Optional<Rosters> rosters = Optional.empty();

    synchronized Rosters rosters() {
        Rosters known = rosters.orElseGet(this::made);
        rosters = Optional.of(known);
        return known;
    }

    private Rosters made() {
        Outgoing outgoing = calls.outgoing();
        return new Rosters(outgoing, new AccessTokens(outgoing));
    }
}
