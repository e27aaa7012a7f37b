package org.kith.standin.services;

import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.kith.standin.http.Endpoint;
import org.kith.standin.modes.Modes;
import org.kith.standin.modes.TroubledRoster;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.CanvasLike;
import org.kith.standin.platform.Endpoints;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.ToolKeys;

/** The services of one platform and the addresses at which they answer. */
public record ToolServices(URI lms, Modes modes, ToolKeys keys, Clock clock) {

    /** The endpoints by their paths within the stand-in. */
    public Map<String, Endpoint> of(Behaviour behaviour) {
        AccessTokens tokens = new AccessTokens(clock);
        TokenDesk desk = new TokenDesk(keys, tokens, clock);
        Installations installations = behaviour.installations();
        Members members = new Members(modes);
        String token = "/" + behaviour.key() + "/token";
        if (behaviour instanceof CanvasLike) {
            String address = Endpoints.of(lms, behaviour).token().toString();
            return Map.of(
                    token,
                    new CanvasTokens(address, installations, desk),
                    "/api/lti/courses/*",
                    new TroubledRoster(new CanvasRoster(lms, installations, tokens, members), modes));
        }
        return Map.of(
                token,
                new MoodleTokens(installations, desk),
                "/mod/lti/services.php/*",
                new TroubledRoster(new MoodleRoster(installations, tokens, members), modes));
    }
}
