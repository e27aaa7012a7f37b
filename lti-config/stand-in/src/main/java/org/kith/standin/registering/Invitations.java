package org.kith.standin.registering;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.kith.standin.http.Endpoint;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.CanvasLike;
import org.kith.standin.platform.Endpoints;
import org.kith.standin.tools.RegisteredTool;

/** Where an administrator of one platform lets tools introduce themselves. */
public final class Invitations {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int LENGTH = 15;
    private static final String CANVAS_SHARD = "10593";

    private final URI lms;
    private final Behaviour behaviour;
    private final Clock clock;
    private final RegistrationTokens tokens;
    private final AtomicLong newest = new AtomicLong();
    private final SecureRandom random = new SecureRandom();

    public Invitations(URI lms, Behaviour behaviour, Clock clock) {
        this.lms = lms;
        this.behaviour = behaviour;
        this.clock = clock;
        this.tokens = new RegistrationTokens(behaviour.keys(), clock);
    }

    /** What answers at the address of the openid configuration. */
    public Endpoint configuration() {
        String issuer = behaviour.registration().issuer();
        return isCanvas()
                ? new CanvasConfiguration(issuer, endpoints(), tokens)
                : new MoodleConfiguration(issuer, endpoints());
    }

    /** What answers at the address where tools introduce themselves. */
    public Endpoint registration() {
        return isCanvas()
                ? new CanvasRegistration(lms, behaviour.installations(), tokens)
                : new MoodleRegistration(behaviour.installations(), tokens);
    }

    /** The address to open in a frame so that a new tool introduces itself. */
    public URI forNew(URI tool) {
        return invitation(tool, tokens.forNew(isCanvas() ? canvasClient() : moodleClient()));
    }

    /** The address to open in a frame so that a registered tool does it again; Moodle speaks of its deployment. */
    public URI forUpdate(URI tool, RegisteredTool present) {
        String subject = isCanvas()
                ? present.clientId()
                : String.valueOf(
                        behaviour.installations().of(present.clientId()).get(0).number());
        return invitation(tool, tokens.forUpdate(subject));
    }

    private URI invitation(URI tool, String token) {
        String configuration = isCanvas()
                ? endpoints().configuration() + "?registration_token=" + token
                : endpoints().configuration().toString();
        return URI.create("%s%sopenid_configuration=%s&registration_token=%s"
                .formatted(tool, tool.getRawQuery() == null ? "?" : "&", encoded(configuration), encoded(token)));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private Endpoints endpoints() {
        return Endpoints.of(lms, behaviour);
    }

    private boolean isCanvas() {
        return behaviour instanceof CanvasLike;
    }

    private String canvasClient() {
        long now = clock.instant().toEpochMilli();
        return CANVAS_SHARD + newest.updateAndGet(last -> Math.max(last + 1, now));
    }

    private String moodleClient() {
        return random.ints(LENGTH, 0, LETTERS.length())
                .mapToObj(LETTERS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
