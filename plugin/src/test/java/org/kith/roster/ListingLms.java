package org.kith.roster;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.kith.lti.Platform;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.ScriptedServer;
import org.kith.platforms.Platforms;
import org.kith.settings.Settings;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.Player;

/** An LMS on this computer that gives the list of one course, whose teacher has opened Families. */
final class ListingLms implements AutoCloseable {

    private static final String TOKEN = "{\"access_token\":\"t0ken\",\"expires_in\":3600}";
    private static final String ROSTER = "/roster";

    final ScriptedServer server = new ScriptedServer().on("/token", 200, TOKEN);
    final UUID platform;
    final UUID course;
    private final Kith kith;

    ListingLms(Kith kith, Lms lms) {
        this.kith = kith.given(
                Settings.class,
                Settings.read(
                        new Properties(),
                        Map.of("KITH_URL", "https://families.example", "KITH_ALLOWED_HOSTS", "127.0.0.1")));
        this.platform = registered(lms);
        Cast cast = new Cast(kith);
        this.course = cast.arrives(Entrance.of(Player.OKAFOR, Classroom.SCIENCE, lms))
                .course()
                .orElseThrow();
        kith.the(CourseRosters.class).launched(course, platform, address(ROSTER));
    }

    ListingLms lists(String... members) {
        server.on(ROSTER, 200, container(members));
        return this;
    }

    /** What a real LMS sent, as it was recorded. */
    ListingLms listsAsRecorded(Map<String, Object> sent) {
        server.on(ROSTER, 200, JSONObjectUtils.toJSONString(sent));
        return this;
    }

    static Map<String, Object> canvas() {
        return Samples.read("canvas/nrps-canvas.json");
    }

    static Map<String, Object> moodle() {
        Map<String, Object> services = Samples.object(Samples.read("moodle-4.5/services-nrps-plain.json"), "nrps");
        return Samples.object(Samples.object(services, "all"), "body");
    }

    /** Some on this page, the others on the next. */
    ListingLms listsOnTwoPages(List<String> first, List<String> second) {
        String next = "<" + address(ROSTER + "/2") + ">; rel=\"next\"";
        server.on(ROSTER, ScriptedServer.text(200, container(first.toArray(String[]::new)), Map.of("Link", next)))
                .on(ROSTER + "/2", 200, container(second.toArray(String[]::new)));
        return this;
    }

    /** The first page says there is a second, which is not given. */
    ListingLms breaksOffAfter(String... members) {
        listsOnTwoPages(List.of(members), List.of());
        server.on(ROSTER + "/2", 403, "Forbidden");
        return this;
    }

    ListingLms refuses() {
        server.on(ROSTER, 403, "Forbidden");
        return this;
    }

    int reads() {
        return kith.the(RosterWork.class).read(course);
    }

    static String learner(String id) {
        return person(id, "\"roles\":[\"" + Lms.MEMBERSHIP + "Learner\"]");
    }

    static String learner(String id, String number) {
        return person(id, "\"roles\":[\"" + Lms.MEMBERSHIP + "Learner\"],\"lis_person_sourcedid\":\"" + number + "\"");
    }

    static String person(String id, String more) {
        return "{\"user_id\":\"" + id + "\",\"name\":\"Person " + id + "\"," + more + "}";
    }

    private URI address(String path) {
        return server.address(path);
    }

    private static String container(String... members) {
        return "{\"id\":\"x\",\"context\":{\"id\":\"2\"},\"members\":[" + String.join(",", members) + "]}";
    }

    private UUID registered(Lms lms) {
        Platform known = lms.platform();
        Platform listing = new Platform(
                known.issuer(),
                known.clientId(),
                known.authorizationEndpoint(),
                known.jwksUri(),
                Optional.of(address("/token")),
                known.productFamily());
        return kith.the(Database.class)
                .inTransaction(() -> kith.the(Platforms.class).register(listing, "Lincoln", List.of(Lms.DEPLOYMENT)))
                .id();
    }

    @Override
    public void close() {
        server.close();
    }
}
