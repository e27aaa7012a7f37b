package org.kith.standin.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.testing.TriedLms;
import org.kith.standin.testing.TriedTool;
import org.kith.standin.tools.RegisteredTool;

class CanvasTokensTest {
    private final TriedLms lms = TriedLms.likeCanvas();
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
    void givesATokenForAnHour() {
        JsonObject token = TriedLms.json(after(nothing -> {}));

        assertThat(token.text("token_type")).isEqualTo("Bearer");
        assertThat(token.members().get("expires_in")).isEqualTo(3600L);
        assertThat(token.text("scope")).isEqualTo(TriedTool.ROSTER);
    }

    @Test
    void takesAListOfAudiences() {
        assertThat(after(assertion -> assertion.put("aud", List.of("other", lms.tokenUrl())))
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:8080/lms",
                "http://127.0.0.1:8080/lms/canvas",
                "http://127.0.0.1:8080/lms/canvas/token/"
            })
    void refusesAnotherAudience(String audience) {
        Reply reply = after(assertion -> assertion.put("aud", audience));

        assertThat(reply.status()).isEqualTo(400);
        assertThat(TriedLms.json(reply).text("error_description")).isEqualTo("the 'aud' is invalid");
    }

    @ParameterizedTest
    @CsvSource({"-301, 400", "-300, 200", "0, 200", "30, 200", "31, 400"})
    void measuresTheAgeOfAnAssertion(long seconds, int status) {
        assertThat(after(assertion -> assertion.put("iat", lms.now() + seconds)).status())
                .isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"aud", "exp", "iat", "jti"})
    void demandsEveryClaim(String missing) {
        Reply reply = after(assertion -> assertion.remove(missing));

        assertThat(TriedLms.json(reply).text("error_description"))
                .isEqualTo("the following assertions are missing: " + missing);
    }

    @Test
    void refusesAnExpiredAssertion() {
        assertThat(after(assertion -> assertion.put("exp", lms.now() - 1)).status())
                .isEqualTo(400);
    }

    @Test
    void refusesTheSameAssertionTwice() {
        after(nothing -> {});

        Reply second = after(nothing -> {});

        assertThat(TriedLms.json(second).text("error_description")).isEqualTo("the 'jti' is invalid");
    }

    @Test
    void refusesAForgedSignature() {
        Reply reply = lms.asksForToken(tool.signsWithAnotherKey(lms.assertion(registered)), TriedTool.ROSTER);

        assertThat(TriedLms.json(reply).text("error_description")).isEqualTo("JWS signature invalid.");
    }

    @Test
    void fetchesANewKeyAtOnce() {
        after(assertion -> assertion.put("jti", "with the old key"));
        tool.changesItsKey();

        assertThat(after(nothing -> {}).status()).isEqualTo(200);
    }

    @Test
    void refusesAKeyTheToolNoLongerPublishes() {
        String signedBefore = tool.signs(lms.assertion(registered));
        tool.changesItsKey();

        Reply reply = lms.asksForToken(signedBefore, TriedTool.ROSTER);

        assertThat(TriedLms.json(reply).text("error_description")).isEqualTo("JWK Error: Kid Not Found");
    }

    @Test
    void doesNotKnowAClientThatNobodyHasConfirmed() {
        String client = TriedLms.json(lms.introduce(lms.registrationToken(), tool.introduction()))
                .text("client_id");

        Reply reply = after(assertion -> assertion.putAll(Map.of("iss", client, "sub", client)));

        assertThat(reply.status()).isEqualTo(401);
    }

    @Test
    void refusesOneScopeTooMany() {
        Reply reply = lms.asksForToken(
                tool.signs(lms.assertion(registered)),
                TriedTool.ROSTER + " https://purl.imsglobal.org/spec/lti-ags/scope/score");

        assertThat(TriedLms.json(reply).text("error")).isEqualTo("invalid_scope");
    }
}
