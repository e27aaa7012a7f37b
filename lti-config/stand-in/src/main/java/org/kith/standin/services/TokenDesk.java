package org.kith.standin.services;

import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kith.standin.http.Call;
import org.kith.standin.tools.ToolKeys;

/** What both token endpoints need. */
public record TokenDesk(ToolKeys keys, AccessTokens tokens, Clock clock) {
    static final String ASSERTION_TYPE = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

    static Set<String> scopes(Call call) {
        Set<String> scopes = new HashSet<>(List.of(call.parameter("scope").split(" ")));
        scopes.remove("");
        return scopes;
    }
}
