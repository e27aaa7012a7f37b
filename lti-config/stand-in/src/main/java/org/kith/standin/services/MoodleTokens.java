package org.kith.standin.services;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.standin.http.Call;
import org.kith.standin.http.Endpoint;
import org.kith.standin.http.Reply;
import org.kith.standin.tools.Installations;
import org.kith.standin.tools.RegisteredTool;
import org.kith.standin.tools.ToolToken;

/**
 * Moodle's token endpoint, as observed: JSON that calls itself HTML, an error that is no JSON, a page where the tool's keys
 * cannot be fetched. It looks at neither audience nor issuer, but a clock one second ahead of its own is refused.
 *
 * @see <a href="https://github.com/moodle/moodle/blob/MOODLE_405_STABLE/mod/lti/token.php">mod/lti/token.php</a>
 */
public final class MoodleTokens implements Endpoint {
    private static final String HTML = "text/html; charset=utf-8";
    private static final List<String> DEMANDED =
            List.of("client_assertion", "client_assertion_type", "grant_type", "scope");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxx").withZone(ZoneOffset.UTC);

    private final Installations installations;
    private final TokenDesk desk;

    public MoodleTokens(Installations installations, TokenDesk desk) {
        this.installations = installations;
        this.desk = desk;
    }

    @Override
    public Reply answer(Call call) {
        boolean complete =
                DEMANDED.stream().noneMatch(name -> call.parameter(name).isEmpty());
        Optional<ToolToken> assertion = ToolToken.parse(call.parameter("client_assertion"));
        if (!complete || assertion.isEmpty()) {
            return refusal("invalid_request");
        }
        if (!call.parameter("grant_type").equals("client_credentials")) {
            return refusal("unsupported_grant_type");
        }
        return installations
                .tool(assertion.get().text("sub"))
                .map(tool -> answer(assertion.get(), tool, TokenDesk.scopes(call)))
                .orElseGet(() -> refusal("invalid_client"));
    }

    private Reply answer(ToolToken assertion, RegisteredTool tool, Set<String> scopes) {
        Optional<JWKSet> keys = keys(assertion, tool);
        if (keys.isEmpty()) {
            return Reply.page(
                    404,
                    "Exception - mod_lti\\local\\ltiopenid\\jwks_helper::fix_jwks_alg(): Argument #1 ($jwks) must be of"
                            + " type array, null given");
        }
        Optional<String> wrong = wrong(assertion, keys.get());
        if (wrong.isPresent()) {
            return refusal(wrong.get());
        }
        scopes.retainAll(tool.grants().scopes());
        return scopes.isEmpty()
                ? refusal("invalid_scope")
                : Reply.json(200, desk.tokens().give(tool, scopes)).typed(HTML);
    }

    /** Kept keys are fetched again only when they do not fit. */
    private Optional<JWKSet> keys(ToolToken assertion, RegisteredTool tool) {
        return desk.keys()
                .kept(tool.addresses().keys())
                .filter(assertion::signedByOneOf)
                .or(() -> desk.keys().fresh(tool.addresses().keys()));
    }

    /** In the order of the library Moodle uses: key, signature, then times. An absent time is no fault. */
    private Optional<String> wrong(ToolToken assertion, JWKSet keys) {
        long now = desk.clock().instant().getEpochSecond();
        if (!assertion.namesOneOf(keys)) {
            return Optional.of("\"kid\" invalid, unable to lookup correct key");
        }
        if (!assertion.signedByOneOf(keys)) {
            return Optional.of("Signature verification failed");
        }
        Optional<Long> ahead = assertion.seconds("iat").filter(issued -> issued > now);
        if (ahead.isPresent()) {
            return Optional.of(
                    "Cannot handle token with iat prior to " + TIME.format(Instant.ofEpochSecond(ahead.get())));
        }
        return assertion.seconds("exp").filter(end -> now >= end).map(over -> "Expired token");
    }

    /** Written by hand, as Moodle does it: quotes within the words are not escaped. */
    private static Reply refusal(String error) {
        return Reply.words(400, "{\n  \"error\" : \"%s\"\n}".formatted(error));
    }
}
