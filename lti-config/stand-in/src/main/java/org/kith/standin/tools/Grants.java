package org.kith.standin.tools;

import java.util.Map;
import java.util.Set;

/** What a tool may do and is told: the services it may call, facts about people, its custom parameters. */
public record Grants(Set<String> scopes, Sharing sharing, Map<String, String> custom) {
    private static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    public Grants {
        scopes = Set.copyOf(scopes);
        custom = Map.copyOf(custom);
    }

    /** Everything, the roster among it. */
    public static Grants everything(Map<String, String> custom) {
        return new Grants(Set.of(ROSTER), Sharing.EVERYTHING, custom);
    }

    public boolean roster() {
        return scopes.contains(ROSTER);
    }
}
