package org.kith.standin.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.testing.TriedLms;
import org.kith.standin.testing.TriedTool;
import org.kith.standin.tools.RegisteredTool;

class MoodleTokensTest {
    private final TriedLms lms = TriedLms.likeMoodle();
    private final TriedTool tool = new TriedTool();
    private final RegisteredTool registered = lms.registered(tool);

    @AfterEach
    void close() {
        tool.close();
    }

    private Reply after(Consumer<Map<String, Object>> change) {
        Map<String, Object> assertion = lms.assertion(registered);
        change.accept(assertion);
        return lms.asksForToken(tool.signs(assertion), TriedTool.ROSTER);
    }

    @Test
    void callsItsJsonHtml() {
        Reply reply = after(nothing -> {});

        assertThat(reply.type()).isEqualTo("text/html; charset=utf-8");
        assertThat(TriedLms.json(reply).members().get("expires_in")).isEqualTo(3600L);
    }

    @Test
    void looksAtNeitherAudienceNorIssuerNorExpiryThatIsAbsent() {
        Reply reply = after(assertion -> {
            assertion.put("aud", "elsewhere");
            assertion.put("iss", "somebody");
            assertion.remove("exp");
        });

        assertThat(reply.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 5, 30})
    void refusesAClockAheadOfItsOwn(long seconds) {
        Reply reply = after(assertion -> assertion.put("iat", lms.now() + seconds));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.body())
                .contains("Cannot handle token with iat prior to 2026-10-07T17:20:")
                .contains("+0000");
    }

    @Test
    void refusesAnExpiredAssertion() {
        assertThat(after(assertion -> assertion.put("exp", lms.now())).body()).contains("Expired token");
    }

    @Test
    void answersAnUnknownKeyWithBrokenJson() {
        String signedBefore = tool.signs(lms.assertion(registered));
        tool.changesItsKey();

        Reply reply = lms.asksForToken(signedBefore, TriedTool.ROSTER);

        assertThat(reply.body()).isEqualTo("{\n  \"error\" : \"\"kid\" invalid, unable to lookup correct key\"\n}");
        assertThat(JsonObject.parse(reply.body())).isEmpty();
    }

    @Test
    void refusesAForgedSignature() {
        Reply reply = lms.asksForToken(tool.signsWithAnotherKey(lms.assertion(registered)), TriedTool.ROSTER);

        assertThat(TriedLms.json(reply).text("error")).isEqualTo("Signature verification failed");
    }

    @Test
    void fetchesKeysAgainWhenTheyDoNotFit() {
        after(nothing -> {});
        tool.changesItsKey();

        assertThat(after(nothing -> {}).status()).isEqualTo(200);
    }

    @Test
    void answersWithAPageWhenTheKeysCannotBeFetched() {
        String assertion = tool.signs(lms.assertion(registered));
        tool.close();

        Reply reply = lms.asksForToken(assertion, TriedTool.ROSTER);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body()).contains("fix_jwks_alg");
    }

    @Test
    void leavesOutScopesThatWereNotGranted() {
        Reply reply = lms.asksForToken(
                tool.signs(lms.assertion(registered)),
                TriedTool.ROSTER + " https://purl.imsglobal.org/spec/lti-ags/scope/score");

        assertThat(TriedLms.json(reply).text("scope")).isEqualTo(TriedTool.ROSTER);
    }

    @Test
    void refusesScopesOfWhichNoneWasGranted() {
        Reply reply = lms.asksForToken(tool.signs(lms.assertion(registered)), "https://tool.example/everything");

        assertThat(TriedLms.json(reply).text("error")).isEqualTo("invalid_scope");
    }

    @Test
    void doesNotKnowAStranger() {
        assertThat(after(assertion -> assertion.put("sub", "somebody")).body()).contains("invalid_client");
    }
}
