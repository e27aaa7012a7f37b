package org.kith.standin.services;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.ToolToken;

/**
 * Canvas's token endpoint: strict about the assertion, and one scope too many is a refusal.
 *
 * @see <a href="https://github.com/instructure/canvas-lms/blob/master/lib/canvas/security/jwt_validator.rb">source</a>
 */
public final class CanvasTokens implements Endpoint {
    private static final List<String> DEMANDED = List.of("sub", "aud", "exp", "iat", "jti");
    private static final long OLDEST = 300;
    private static final long AHEAD = 30;

    private final String address;
    private final Installations installations;
    private final TokenDesk desk;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();

    /** At this very address, which is what the audience must be. */
    public CanvasTokens(String address, Installations installations, TokenDesk desk) {
        this.address = address;
        this.installations = installations;
        this.desk = desk;
    }

    @Override
    public Reply answer(Call call) {
        if (!call.isPost() || !call.parameter("grant_type").equals("client_credentials")) {
            return refusal(400, "unsupported_grant_type", "The grant_type you requested is not currently supported");
        }
        if (!call.parameter("client_assertion_type").equals(TokenDesk.ASSERTION_TYPE)) {
            return refusal(400, "invalid_request", "assertion method not supported for this grant_type");
        }
        Optional<ToolToken> assertion = ToolToken.parse(call.parameter("client_assertion"));
        if (assertion.isEmpty()) {
            return refusal(400, "invalid_request", "the client_assertion is not a JWT");
        }
        // A developer key that nobody has confirmed is off.
        Optional<RegisteredTool> tool = installations
                .tool(assertion.get().text("sub"))
                .filter(known -> !installations.of(known.clientId()).isEmpty());
        if (tool.isEmpty()) {
            return refusal(401, "invalid_client", "unknown client");
        }
        return answer(assertion.get(), tool.get(), TokenDesk.scopes(call));
    }

    private Reply answer(ToolToken assertion, RegisteredTool tool, Set<String> scopes) {
        Optional<String> wrong = signature(assertion, tool).or(() -> claims(assertion));
        if (wrong.isPresent()) {
            return refusal(400, "invalid_request", wrong.get());
        }
        Set<String> missing = new TreeSet<>(scopes);
        missing.removeAll(tool.grants().scopes());
        if (!missing.isEmpty() || scopes.isEmpty()) {
            return refusal(
                    400,
                    "invalid_scope",
                    "A requested scope is invalid, unknown, malformed, or exceeds the scope granted by the resource"
                            + " owner. The following scopes were requested, but not granted: "
                            + String.join(", ", missing));
        }
        return Reply.json(200, desk.tokens().give(tool, scopes));
    }

    private Optional<String> signature(ToolToken assertion, RegisteredTool tool) {
        return desk.keys()
                .fresh(tool.addresses().keys())
                .map(keys -> {
                    if (!assertion.namesOneOf(keys)) {
                        return "JWK Error: Kid Not Found";
                    }
                    return assertion.signedByOneOf(keys) ? "" : "JWS signature invalid.";
                })
                .or(() -> Optional.of("JWK Error: the keys could not be fetched"))
                .filter(wrong -> !wrong.isEmpty());
    }

    /** In the order of Canvas's validator, which stops at the first. */
    private Optional<String> claims(ToolToken assertion) {
        long now = clock().instant().getEpochSecond();
        List<String> missing =
                DEMANDED.stream().filter(name -> !assertion.has(name)).toList();
        if (!missing.isEmpty()) {
            return Optional.of("the following assertions are missing: " + String.join(",", missing));
        }
        Map<String, Boolean> checks = new LinkedHashMap<>();
        long issued = assertion.seconds("iat").orElse(Long.MIN_VALUE / 2);
        checks.put("the 'iss' is invalid", assertion.text("iss").equals(assertion.text("sub")));
        checks.put("the 'aud' is invalid", assertion.isFor(address));
        checks.put("the JWT has expired", assertion.seconds("exp").orElse(0L) >= now);
        checks.put("the 'iat' must be less than 300 seconds old", issued >= now - OLDEST);
        checks.put("the 'iat' must not be in the future", issued <= now + AHEAD);
        return checks.entrySet().stream()
                .filter(check -> !check.getValue())
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> seenBefore(assertion));
    }

    private Clock clock() {
        return desk.clock();
    }

    private Optional<String> seenBefore(ToolToken assertion) {
        boolean first =
                seen.add(assertion.text("sub") + ":" + assertion.claims().get("jti"));
        return first ? Optional.empty() : Optional.of("the 'jti' is invalid");
    }

    private static Reply refusal(int status, String error, String description) {
        return Reply.json(status, Map.of("error", error, "error_description", description));
    }
}
