package org.kith.webapp.rush;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.lti.ClaimNames;
import org.kith.lti.Platform;
import org.kith.lti.testing.PublishedKeys;
import org.kith.lti.testing.SignedLaunch;
import org.kith.webapp.rush.RushBrowser.Answer;

/** A Canvas in this very process, with one course in which everybody has a child. */
final class RushLms implements AutoCloseable {

    private static final String DEPLOYMENT = "1:rush";
    private static final String ISSUER = "https://canvas.rush.test";

    private final URI kith;
    private final PublishedKeys keys = PublishedKeys.of(SignedLaunch.PLATFORM_KEY);
    private final Platform platform = new Platform(
            ISSUER,
            UUID.randomUUID().toString(),
            URI.create(ISSUER + "/oidc/auth"),
            keys.address(),
            Optional.empty(),
            "canvas");

    private RushLms(URI kith) {
        this.kith = kith;
    }

    static RushLms registered(URI kith) {
        RushLms lms = new RushLms(kith);
        Answer answer = new RushBrowser(kith)
                .post(
                        "/lti/registration",
                        Map.of(
                                "key",
                                RushServer.KEY,
                                "name",
                                "The rush",
                                "product_family",
                                "canvas",
                                "issuer",
                                ISSUER,
                                "client_id",
                                lms.platform.clientId(),
                                "authorization_endpoint",
                                lms.platform.authorizationEndpoint().toString(),
                                "jwks_uri",
                                lms.keys.address().toString(),
                                "token_endpoint",
                                ISSUER + "/token",
                                "deployment_id",
                                DEPLOYMENT));
        if (answer.status() != 200) {
            throw new IllegalStateException("Kith did not register us: " + answer.text());
        }
        return lms;
    }

    /** The course is known to Kith from now on. */
    RushTeacher teacherOpens() {
        Answer page = opens(SignedLaunch.canvasTeacher().with("sub", "teacher").with("name", "Ms Okafor"));
        return new RushTeacher(visitor(page));
    }

    /** With a child of their own, who is known to Kith from now on. */
    RushGuardian guardianOpens(int number) {
        List<String> children = List.of("child-" + number);
        Answer page = opens(SignedLaunch.canvasMentor()
                .with("sub", "guardian-" + number)
                .with("name", "Guardian " + number)
                .withCustom(ClaimNames.OBSERVEES, children.get(0))
                .with(ClaimNames.ROLE_SCOPE_MENTOR, children));
        String child = page.first("child(?:ren/|=)([0-9a-f-]{36})").orElseThrow();
        return new RushGuardian(visitor(page), child);
    }

    private RushBrowser visitor(Answer page) {
        String visit = page.first("data-visit=\"([^\"]+)\"").orElseThrow();
        return new RushBrowser(kith).sending("Authorization", "Bearer " + visit);
    }

    @Override
    public void close() {
        keys.close();
    }

    private Answer opens(SignedLaunch launch) {
        RushBrowser browser = new RushBrowser(kith);
        String asked = browser.post(
                        "/lti/login",
                        Map.of(
                                "iss",
                                ISSUER,
                                "login_hint",
                                "21",
                                "target_link_uri",
                                kith + "/lti/launch",
                                "client_id",
                                platform.clientId(),
                                "lti_deployment_id",
                                DEPLOYMENT))
                .location();
        String token = launch.from(platform)
                .with(ClaimNames.DEPLOYMENT_ID, DEPLOYMENT)
                .with(ClaimNames.TARGET_LINK_URI, kith + "/lti/launch")
                .with(
                        ClaimNames.CONTEXT,
                        Map.of("id", "rush", "label", "SCI5", "title", "Science", "type", List.of("CourseSection")))
                .issuedAt(Instant.now())
                .with("nonce", parameter(asked, "nonce"))
                .token();
        return browser.post("/lti/launch", Map.of("state", parameter(asked, "state"), "id_token", token));
    }

    private static String parameter(String address, String name) {
        return Arrays.stream(address.split("[?&]"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Kith does not send " + name + ": " + address));
    }
}
