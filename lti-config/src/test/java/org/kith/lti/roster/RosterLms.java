package org.kith.lti.roster;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.lti.Platform;
import org.kith.lti.ToolKey;
import org.kith.lti.testing.ScriptedServer;

/** An LMS with one course, and us asking for its roster; nobody really waits. */
final class RosterLms implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-10-05T15:00:00Z");
    private static final ToolKey KEY = ToolKey.generate(NOW);
    private static final String TOKEN = "{\"access_token\":\"t0ken\",\"expires_in\":3600}";

    final ScriptedServer server = new ScriptedServer().on("/token", 200, TOKEN);
    final List<Duration> pauses = new ArrayList<>();
    final List<RosterProgress> progress = new ArrayList<>();
    private final Rosters rosters =
            new Rosters(ScriptedServer.outgoing(), new AccessTokens(ScriptedServer.outgoing()), pauses::add);

    static ScriptedServer.Answer page(String... members) {
        return ScriptedServer.text(200, container(members));
    }

    static ScriptedServer.Answer page(URI next, String... members) {
        return ScriptedServer.text(200, container(members), Map.of("Link", "<" + next + ">; rel=\"next\""));
    }

    static String container(String... members) {
        return "{\"id\":\"x\",\"context\":{\"id\":\"course-1\"},\"members\":[" + String.join(",", members) + "]}";
    }

    static String person(String id, String... roles) {
        return JSONObjectUtils.toJSONString(Map.of("user_id", id, "name", "Somebody " + id, "roles", List.of(roles)));
    }

    URI roster() {
        return server.address("/roster");
    }

    RosterReading read() {
        return read(roster());
    }

    RosterReading read(URI memberships) {
        return rosters.read(caller(), memberships, Clock.fixed(NOW, ZoneOffset.UTC), progress::add);
    }

    ServiceFailed failure() {
        return catchThrowableOfType(ServiceFailed.class, this::read);
    }

    private Caller caller() {
        URI anywhere = URI.create("https://lms.example/x");
        Platform platform = new Platform(
                "https://lms.example", "client-7", anywhere, anywhere, Optional.of(server.address("/token")), "moodle");
        return new Caller(platform, KEY);
    }

    @Override
    public void close() {
        server.close();
    }
}
