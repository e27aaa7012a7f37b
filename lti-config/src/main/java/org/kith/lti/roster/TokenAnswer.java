package org.kith.lti.roster;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.kith.lti.json.JsonObject;
import org.kith.lti.json.JsonText;
import org.kith.lti.outgoing.Reply;

/** What came for our assertion (OAuth 2.0, RFC 6749, 5). Moodle labels it as HTML, and its errors are not always JSON. */
final class TokenAnswer {
    private static final int LONGEST_TOKEN = 8192;
    private static final long SHORTEST_LIFE = 60;
    private static final long LONGEST_LIFE = 24 * 60 * 60;
    private static final int NOT_FOUND = 404;
    /** What may stand in a header (RFC 6750, 2.1, and a little more). */
    private static final Pattern TOKEN = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST_TOKEN + "}");

    private static final Pattern SPACES = Pattern.compile(" +");

    private TokenAnswer() {}

    static AccessToken read(Reply reply, Set<String> asked, Instant now) {
        if (!reply.succeeded()) {
            throw refused(reply);
        }
        JsonObject answer = json(reply).orElseThrow(() -> unreadable("not JSON"));
        String value = answer.said("access_token")
                .filter(token -> TOKEN.matcher(token).matches())
                .orElseThrow(() -> unreadable("access_token"));
        Set<String> granted = answer.said("scope")
                .map(text -> Set.copyOf(SPACES.splitAsStream(text.strip()).toList()))
                .orElse(asked);
        if (!granted.containsAll(asked)) {
            throw new ServiceFailed(ServiceProblem.SCOPE_NOT_GRANTED, "");
        }
        return new AccessToken(value, now.plusSeconds(life(answer)), granted);
    }

    /** Without a word about it (RFC 6749, 5.1 only recommends one), the token is used once and not kept. */
    private static long life(JsonObject answer) {
        try {
            BigDecimal seconds = answer.said("expires_in").map(BigDecimal::new).orElse(BigDecimal.ZERO);
            return seconds.max(BigDecimal.valueOf(SHORTEST_LIFE))
                    .min(BigDecimal.valueOf(LONGEST_LIFE))
                    .longValue();
        } catch (NumberFormatException notANumber) {
            return SHORTEST_LIFE;
        }
    }

    private static ServiceFailed refused(Reply reply) {
        boolean keysMissing = reply.status() == NOT_FOUND
                && reply.body().toLowerCase(Locale.ROOT).contains("jwks");
        String said = json(reply).flatMap(answer -> answer.shown("error")).orElseGet(reply::excerpt);
        ServiceProblem problem =
                keysMissing ? ServiceProblem.KEYS_NOT_FETCHED_BY_PLATFORM : ServiceProblem.TOKEN_REFUSED;
        return new ServiceFailed(problem, (reply.status() + " " + said).strip());
    }

    private static Optional<JsonObject> json(Reply reply) {
        try {
            return Optional.of(JsonObject.read(reply.body()));
        } catch (JsonText.Unreadable notJson) {
            return Optional.empty();
        }
    }

    private static ServiceFailed unreadable(String what) {
        return new ServiceFailed(ServiceProblem.TOKEN_UNREADABLE, what);
    }
}
