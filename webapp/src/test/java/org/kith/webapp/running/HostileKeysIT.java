package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.ToolKey;
import org.kith.lti.testing.PublishedKeys;
import org.kith.lti.testing.SignedLaunch;

/** Platforms whose published keys are a trap. */
@OnRunningKith
class HostileKeysIT {

    private static final int HUGE = 5_000_000;

    private final PublishedKeys keys = PublishedKeys.of(SignedLaunch.PLATFORM_KEY);

    @AfterEach
    void close() {
        keys.close();
    }

    static Stream<Named<PublishedKeys.Answer>> traps() {
        URI honest = LmsStandIn.publishedKeys();
        Map<String, PublishedKeys.Answer> traps = new LinkedHashMap<>();
        traps.put("that never end", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            PublishedKeys.pause(Duration.ofSeconds(8));
        });
        traps.put("that fill the memory", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(" ".repeat(HUGE).getBytes(StandardCharsets.US_ASCII));
        });
        traps.put("that send us elsewhere", exchange -> {
            exchange.getResponseHeaders().add("Location", honest.toString());
            exchange.sendResponseHeaders(302, -1);
        });
        traps.put("that send us into our own network", exchange -> {
            exchange.getResponseHeaders().add("Location", "http://169.254.169.254/latest/meta-data/");
            exchange.sendResponseHeaders(307, -1);
        });
        traps.put("that are a page", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("<html>Welcome</html>".getBytes(StandardCharsets.US_ASCII));
        });
        return traps.entrySet().stream().map(trap -> Named.of(trap.getKey(), trap.getValue()));
    }

    @ParameterizedTest
    @MethodSource("traps")
    void areNotWaitedFor(PublishedKeys.Answer trap) {
        LmsStandIn lms = LmsStandIn.publishing(keys);
        keys.answerWith(trap);

        PanelPage page = lms.opens(SignedLaunch.canvasTeacher());

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
        assertThat(page.referenceCode()).isPresent();
        assertThat(page.tellsInternals()).isFalse();
    }

    @Test
    void ofOnePlatformProveNothingForAnother() throws JOSEException, ParseException {
        ToolKey evil = ToolKey.generate(Instant.EPOCH);
        RSAKey namesake = new RSAKey.Builder(RSAKey.parse(evil.privateJwk()).toRSAPublicKey())
                .keyID(SignedLaunch.PLATFORM_KEY.kid())
                .build();
        LmsStandIn evilLms = LmsStandIn.publishing(keys);
        keys.answerWith(200, new JWKSet(namesake).toString());
        SignedLaunch forged =
                SignedLaunch.canvasTeacher().signedBy(evil).withHeader("kid", SignedLaunch.PLATFORM_KEY.kid());
        PanelPage atHome = evilLms.opens(forged);

        PanelPage page = LmsStandIn.canvas().opens(forged);

        assertThat(atHome.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://10.0.0.1/jwks",
                "https://192.168.1.1/jwks",
                "https://172.16.0.1/jwks",
                "https://169.254.169.254/latest/meta-data/",
                "https://[fd00::1]/jwks",
                "https://0x0a000001/jwks",
                "http://169.254.169.254/",
                "file:///etc/passwd",
                "jar:file:///tmp/a.jar!/b"
            })
    void areNotFetchedFromInsideTheNetwork(String address) {
        Form registration = LmsStandIn.unregistered().registration().with("jwks_uri", address);
        long before = Console.count();

        PanelPage page = new WebBrowser().post(registration);

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(page.tellsInternals()).isFalse();
        assertThat(Console.count()).isEqualTo(before);
    }

    /** Whoever registers may go on without an answer, as the LMS may be down; a launch then asks again, and asks nobody inside. */
    @Test
    void areNotFetchedFromInsideTheNetworkThoughSomebodyInsisted() {
        LmsStandIn lms = LmsStandIn.insisting("https://169.254.169.254/latest/meta-data/");

        PanelPage page = lms.opens(SignedLaunch.canvasTeacher());

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_BELIEVED);
        assertThat(page.tellsInternals()).isFalse();
    }
}
