package org.kith.lti;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.Base64URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.SignedLaunch;
import org.kith.lti.testing.ToolUnderTest;

/** Tokens made to break whoever reads them (JWS, RFC 7515; JSON, RFC 8259). */
class UnreadableTokensTest {
    private static final ToolUnderTest TOOL = new ToolUnderTest();

    private final SignedLaunch valid = SignedLaunch.canvasTeacher();

    @AfterAll
    static void close() {
        TOOL.close();
    }

    @Test
    void refusesAKeyNameOfTenKilobytes() {
        SignedLaunch launch = valid.withHeader("kid", "k".repeat(10_000));

        LaunchProblem problem = TOOL.refuses(launch);

        assertThat(problem).isEqualTo(LaunchProblem.CLAIM_MALFORMED);
    }

    @Test
    void refusesATokenOfAMegabyte() {
        String token = valid.with("padding", "x".repeat(1_000_000)).token();

        LaunchProblem problem = TOOL.refuses(valid, token);

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_TOO_LARGE);
    }

    @Test
    void refusesArraysNestedTenThousandDeep() {
        String payload = "{\"deep\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";

        LaunchProblem problem = TOOL.refuses(valid, valid.token(payload));

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_UNREADABLE);
    }

    @Test
    void refusesObjectsNestedTenThousandDeep() {
        String payload = "{\"a\":".repeat(10_000) + "1" + "}".repeat(10_000);

        LaunchProblem problem = TOOL.refuses(valid, valid.token(payload));

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_UNREADABLE);
    }

    @Test
    void refusesAClaimSentTwice() {
        String payload = valid.payload().replaceFirst("\\{", "{\"sub\":\"1\",");

        LaunchProblem problem = TOOL.refuses(valid, valid.token(payload));

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_UNREADABLE);
    }

    @Test
    void refusesAnInnerNameSentTwiceThoughSpeltInTwoWays() {
        String payload = valid.payload().replaceFirst("\\{", "{\"x\":{\"id\":\"1\",\"\\\\u0069d\":\"2\"},");

        LaunchProblem problem = TOOL.refuses(valid, valid.token(payload));

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "null",
                "[]",
                "\"text\"",
                "{",
                "{}x",
                "{\"a\":}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":01}",
                "{\"a\":1,}",
                "{\"a\":NaN}",
                "{\"a\":\"\\x\"}",
                "{\"a\":\"\n\"}",
                "{\"a\":\"\\u0000\"}",
                "{\"a\":\"\\ud800\"}",
                "{\"a\":\"\\u00g0\"}",
                "{\"a\":tru}",
                "{\"a\":-}",
                "{\"a\":1e99999999999}"
            })
    void refusesAPayloadThatIsNotAProperJsonObject(String payload) {
        LaunchProblem problem = TOOL.refuses(valid, valid.token(payload));

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_UNREADABLE);
    }

    @Test
    void refusesAPayloadThatIsNotUtf8() {
        String header = valid.token().substring(0, valid.token().indexOf('.'));
        Base64URL latin1 = Base64URL.encode("{\"sub\":\"Zoë\"}".getBytes(StandardCharsets.ISO_8859_1));

        LaunchProblem problem = TOOL.refuses(valid, header + "." + latin1 + ".c2ln");

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_UNREADABLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "a.b.c", "a.b.c.d", "!!.??.~~", "eyJ9.e30."})
    void refusesWhatIsNoTokenAtAll(String token) {
        LaunchProblem problem = TOOL.refuses(valid, token);

        assertThat(problem).isEqualTo(LaunchProblem.TOKEN_UNREADABLE);
    }

    @Test
    void refusesATimestampThatWouldFillTheMemory() {
        String payload = valid.payload().replaceFirst("\"exp\":\\d+", "\"exp\":1e999999999");

        LaunchProblem problem = TOOL.refuses(valid, valid.token(payload));

        assertThat(problem).isEqualTo(LaunchProblem.TIMESTAMP_MALFORMED);
    }
}
