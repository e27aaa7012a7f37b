package org.kith.lti.roster;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.lti.outgoing.Origin;

/** One way through the pages of a roster, and what was found on it. */
final class RosterWalk {
    static final int MOST_PAGES = 1000;
    private static final int MOST_MEMBERS = 100_000;

    private final Origin origin;
    private final Set<URI> seen = new HashSet<>();
    private final Map<String, Member> members = new LinkedHashMap<>();

    private Optional<URI> next;
    private String contextId = "";
    private int skipped;

    RosterWalk(URI memberships) {
        origin = Origin.of(memberships);
        next = Optional.of(memberships);
    }

    boolean hasNext() {
        return next.isPresent();
    }

    /** The page to ask for; not one on another origin, for our token goes with the question. */
    URI next() {
        URI page = next.orElseThrow();
        if (!Origin.of(page).equals(origin)) {
            throw new ServiceFailed(ServiceProblem.PAGE_ELSEWHERE, String.valueOf(page.getHost()));
        }
        if (!seen.add(page)) {
            throw new ServiceFailed(ServiceProblem.PAGES_IN_CIRCLE, "after " + seen.size() + " pages");
        }
        if (seen.size() > MOST_PAGES || members.size() > MOST_MEMBERS) {
            throw new ServiceFailed(ServiceProblem.TOO_MANY_PAGES, seen.size() + " pages");
        }
        return page;
    }

    void add(RosterPage page, List<String> links) {
        if (!contextId.isEmpty() && !contextId.equals(page.contextId())) {
            throw new ServiceFailed(ServiceProblem.ROSTER_UNREADABLE, "another context on a later page");
        }
        contextId = page.contextId();
        skipped += page.skipped();
        page.members().forEach(member -> members.merge(member.subject(), member, Member::joined));
        URI here = next.orElseThrow();
        next = LinkHeader.find(links, "next").map(link -> resolved(here, link));
    }

    RosterProgress progress() {
        return new RosterProgress(seen.size(), members.size());
    }

    RosterReading reading() {
        return new RosterReading(contextId, List.copyOf(members.values()), skipped);
    }

    private static URI resolved(URI here, String link) {
        try {
            return here.resolve(link);
        } catch (IllegalArgumentException notAnAddress) {
            throw new ServiceFailed(ServiceProblem.ROSTER_UNREADABLE, "the next page's address");
        }
    }
}
