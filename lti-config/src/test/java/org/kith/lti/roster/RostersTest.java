package org.kith.lti.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.lti.testing.Samples;
import org.kith.lti.testing.ScriptedServer.Received;

/** Names and Role Provisioning Services 2.0, and what real platforms answer. */
class RostersTest {
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership#";

    private final RosterLms lms = new RosterLms();

    @AfterEach
    void close() {
        lms.close();
    }

    @Test
    void readsTheRosterOfMoodle() {
        lms.server.on("/roster", 200, moodle("all"));

        RosterReading reading = lms.read();

        assertThat(reading.contextId()).isEqualTo("2");
        assertThat(reading.members()).extracting(Member::subject).containsExactly("6", "7", "12", "5", "11", "10", "4");
        assertThat(teachers(reading)).containsExactly("4");
        assertThat(reading.skipped()).isZero();
    }

    @Test
    void readsTheRosterOfCanvas() {
        lms.server.on("/roster", 200, JSONObjectUtils.toJSONString(Samples.read("canvas/nrps-canvas.json")));

        RosterReading reading = lms.read();

        assertThat(reading.members()).hasSize(7);
        assertThat(teachers(reading)).hasSize(2);
        assertThat(reading.members().stream().filter(member -> member.roles().isLearner()))
                .hasSize(3);
        assertThat(reading.members().stream().filter(member -> member.roles().isMentor()))
                .hasSize(2);
    }

    @Test
    void readsWhoSomebodyIs() {
        lms.server.on("/roster", 200, moodle("all"));

        Member ada = lms.read().members().get(0);

        assertThat(ada.name().full()).contains("Ada Child");
        assertThat(ada.sourcedId()).contains("STU-1001");
        assertThat(ada.active()).isTrue();
    }

    @Test
    void leavesOutWhatMoodleDoesNotKnow() {
        lms.server.on("/roster", 200, moodle("all"));

        Member gary = lms.read().members().get(2);

        assertThat(gary.sourcedId()).isEmpty();
    }

    @Test
    void asksWithTheOnlyTypeThatMoodleTakes() {
        lms.server.on("/roster", RosterLms.page());

        lms.read();

        Received request = lms.server.received("/roster").get(0);
        assertThat(request.header("Accept")).contains("application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
        assertThat(request.header("Authorization")).contains("Bearer t0ken");
    }

    @Test
    void readsPageAfterPage() {
        lms.server
                .on("/roster", RosterLms.page(lms.server.address("/two"), RosterLms.person("1")))
                .on("/two", RosterLms.page(lms.server.address("/three?from=2&limit=1"), RosterLms.person("2")))
                .on("/three", RosterLms.page(RosterLms.person("3")));

        RosterReading reading = lms.read();

        assertThat(reading.members()).extracting(Member::subject).containsExactly("1", "2", "3");
        assertThat(lms.progress)
                .containsExactly(new RosterProgress(1, 1), new RosterProgress(2, 2), new RosterProgress(3, 3));
        assertThat(lms.server.received("/token")).hasSize(1);
    }

    @Test
    void joinsWhatIsSaidTwiceAboutOnePerson() {
        lms.server.on("/roster", RosterLms.page(RosterLms.person("1", "Learner"), RosterLms.person("1", "Instructor")));

        RosterReading reading = lms.read();

        assertThat(reading.members()).hasSize(1);
        assertThat(reading.members().get(0).roles().isLearner()).isTrue();
        assertThat(reading.members().get(0).roles().isInstructor()).isTrue();
    }

    @Test
    void countsEntriesThatNameNobody() {
        lms.server.on(
                "/roster",
                RosterLms.page(
                        "null",
                        "7",
                        "{}",
                        "{\"user_id\":null}",
                        "{\"user_id\":\"  \"}",
                        "{\"user_id\":\"$User.id\"}",
                        "{\"user_id\":\"" + "1".repeat(256) + "\"}",
                        RosterLms.person("1")));

        RosterReading reading = lms.read();

        assertThat(reading.members()).hasSize(1);
        assertThat(reading.skipped()).isEqualTo(7);
    }

    @Test
    void takesNothingsForNothing() {
        lms.server.on(
                "/roster",
                RosterLms.page("{\"user_id\":9,\"name\":null,\"given_name\":\"$Person.name.given\",\"roles\":null,"
                        + "\"lis_person_sourcedid\":\"$Person.sourcedId\",\"status\":null}"));

        Member member = lms.read().members().get(0);

        assertThat(member.subject()).isEqualTo("9");
        assertThat(Stream.of(member.name().full(), member.name().given(), member.sourcedId()))
                .allMatch(Optional::isEmpty);
        assertThat(member.roles().all()).isEmpty();
        assertThat(member.active()).isTrue();
    }

    @Test
    void believesOnlyWhatSomebodyIsInThisCourse() {
        lms.server.on(
                "/roster",
                RosterLms.page(RosterLms.person(
                        "1",
                        MEMBERSHIP + "Learner",
                        "http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator",
                        "http://purl.imsglobal.org/vocab/lis/v2/person#Administrator")));

        Member member = lms.read().members().get(0);

        assertThat(member.roles().isLearner()).isTrue();
        assertThat(member.roles().isAdministrator()).isFalse();
    }

    @Test
    void tellsAPretendedStudent() {
        lms.server.on(
                "/roster",
                RosterLms.page(RosterLms.person(
                        "1", MEMBERSHIP + "Learner", "http://purl.imsglobal.org/vocab/lti/system/person#TestUser")));

        Member member = lms.read().members().get(0);

        assertThat(member.testUser()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Inactive", "Deleted", "deleted"})
    void tellsWhoHasLeft(String status) {
        lms.server.on("/roster", RosterLms.page("{\"user_id\":\"1\",\"status\":\"" + status + "\"}"));

        Member member = lms.read().members().get(0);

        assertThat(member.active()).isFalse();
    }

    @Test
    void keepsPeopleOutOfTheLog() {
        lms.server.on("/roster", RosterLms.page(RosterLms.person("1", "Learner")));

        RosterReading reading = lms.read();

        assertThat(reading.toString()).doesNotContain("Somebody");
    }

    private static List<String> teachers(RosterReading reading) {
        return reading.members().stream()
                .filter(member -> member.roles().isInstructor())
                .map(Member::subject)
                .toList();
    }

    private static String moodle(String recorded) {
        Map<String, Object> nrps = Samples.object(Samples.read("moodle-4.5/services-nrps-plain.json"), "nrps");
        return JSONObjectUtils.toJSONString(Samples.object(Samples.object(nrps, recorded), "body"));
    }
}
