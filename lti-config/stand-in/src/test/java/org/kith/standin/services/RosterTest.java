package org.kith.standin.services;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.standin.http.JsonObject;
import org.kith.standin.http.Reply;
import org.kith.standin.school.Course;
import org.kith.standin.testing.TriedLms;
import org.kith.standin.testing.TriedTool;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.RegisteredTool;

class RosterTest {
    private static final Pattern NEXT = Pattern.compile("<([^<>]*)>; rel=\"next\"");
    private static final String MEMBERSHIP = "http://purl.imsglobal.org/vocab/lis/v2/membership";

    private final TriedTool tool = new TriedTool();

    @AfterEach
    void close() {
        tool.close();
    }

    /** A tool that reads the members of Grade 5 Science. */
    private final class Reader {
        private final TriedLms lms;
        private final URI first;
        private final Map<String, String> headers = new HashMap<>();

        Reader(TriedLms lms) {
            this.lms = lms;
            RegisteredTool registered = lms.registered(tool);
            Installation installation =
                    lms.behaviour().installations().of(registered.clientId()).get(0);
            first = URI.create(
                    lms.behaviour().rosterUrl(Course.SCIENCE, installation).orElseThrow());
            headers.put("authorization", "Bearer " + lms.accessToken(tool, registered));
            headers.put("accept", "application/vnd.ims.lti-nrps.v2.membershipcontainer+json");
        }

        Reply reads(String query) {
            return lms.members(URI.create(first + query), headers);
        }

        List<JsonObject> members(String query) {
            return TriedLms.json(reads(query)).objects("members");
        }

        Map<String, List<String>> roles(String query) {
            Map<String, List<String>> roles = new HashMap<>();
            members(query).forEach(member -> roles.put(member.text("name"), member.texts("roles")));
            return roles;
        }

        List<Integer> sizesOfPages(String query) {
            List<Integer> sizes = new ArrayList<>();
            Reply reply = reads(query);
            Matcher next = NEXT.matcher(reply.headers().getOrDefault("Link", ""));
            sizes.add(TriedLms.json(reply).objects("members").size());
            while (next.find()) {
                reply = lms.members(URI.create(next.group(1)), headers);
                sizes.add(TriedLms.json(reply).objects("members").size());
                next = NEXT.matcher(reply.headers().getOrDefault("Link", ""));
            }
            return sizes;
        }
    }

    private Reader canvas() {
        return new Reader(TriedLms.likeCanvas());
    }

    private Reader moodle() {
        return new Reader(TriedLms.likeMoodle());
    }

    @Test
    void ofCanvasCallsGuardiansMentors() {
        assertThat(canvas().roles(""))
                .containsEntry("Rosa Rivera", List.of(MEMBERSHIP + "#Mentor"))
                .containsEntry("Mateo Rivera", List.of(MEMBERSHIP + "#Learner"))
                .containsEntry("Ms Okafor", List.of(MEMBERSHIP + "#Instructor"))
                .containsEntry(
                        "Mr Lund", List.of(MEMBERSHIP + "/Instructor#TeachingAssistant", MEMBERSHIP + "#Instructor"));
    }

    @Test
    void ofMoodleCallsEverybodyButTheEditingTeacherALearner() {
        assertThat(moodle().roles(""))
                .containsEntry("Rosa Rivera", List.of("Learner"))
                .containsEntry("Mr Lund", List.of("Learner"))
                .containsEntry("Ms Okafor", List.of("Instructor"))
                .doesNotContainKey("Dana Whitfield");
    }

    @Test
    void namesChildrenAsLaunchesDo() {
        assertThat(moodle().members(""))
                .extracting(member -> member.text("user_id"))
                .contains("6", "21");
        assertThat(canvas().members(""))
                .extracting(member -> member.text("user_id"))
                .allSatisfy(id -> assertThat(id).hasSize(36));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?limit=50", "?limit=3000"})
    void ofCanvasHasFiftyPeopleAPageAtMost(String query) {
        Reader reader = canvas();
        reader.lms.modes().set("class_size", "120");

        assertThat(reader.sizesOfPages(query)).containsExactly(50, 50, 20);
    }

    @Test
    void ofMoodleHasNoPagesUnlessALimitIsAskedFor() {
        Reader reader = moodle();
        reader.lms.modes().set("class_size", "3000");

        assertThat(reader.sizesOfPages("")).containsExactly(3000);
        assertThat(reader.sizesOfPages("?limit=1400")).containsExactly(1400, 1400, 200);
    }

    @Test
    void keepsWhatWasAskedForOnEveryPage() {
        Reader reader = canvas();
        reader.lms.modes().set("class_size", "120");
        String learners = "?role=http%3A%2F%2Fpurl.imsglobal.org%2Fvocab%2Flis%2Fv2%2Fmembership%23Learner";

        assertThat(reader.sizesOfPages(learners)).containsExactly(50, 50, 15);
        assertThat(reader.reads(learners + "&rlid=7").headers().get("Link")).contains("rlid=7&limit=50&page=2");
    }

    @Test
    void forgetsWhoHasLeft() {
        Reader reader = canvas();
        int before = reader.members("").size();

        reader.lms.modes().set("vanished", "ada,ben");

        assertThat(reader.members("")).hasSize(before - 2);
        assertThat(reader.roles("")).doesNotContainKeys("Ada Chen", "Ben Kowalski");
    }

    @Test
    void ofMoodleTakesAnUnknownRoleForNoFilterAndCanvasForNobody() {
        assertThat(moodle().members("?role=Mentor")).hasSameSizeAs(moodle().members(""));
        assertThat(canvas().members("?role=Mentor")).isEmpty();
    }

    @Test
    void isFilteredByRole() {
        assertThat(moodle().roles("?role=Instructor")).containsOnlyKeys("Ms Okafor");
        assertThat(canvas().roles("?role=http%3A%2F%2Fpurl.imsglobal.org%2Fvocab%2Flis%2Fv2%2Fmembership%23Mentor"))
                .containsOnlyKeys("Rosa Rivera", "Luis Rivera", "Sam Chen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", ""})
    void demandsItsOwnMediaType(String accept) {
        Reader canvas = canvas();
        Reader moodle = moodle();
        canvas.headers.put("accept", accept);
        moodle.headers.put("accept", accept);

        assertThat(canvas.reads("").status()).isEqualTo(406);
        assertThat(moodle.reads("").status()).isEqualTo(400);
    }

    @Test
    void demandsAToken() {
        Reader canvas = canvas();
        Reader moodle = moodle();
        canvas.headers.put("authorization", "Bearer guessed");
        moodle.headers.remove("authorization");

        assertThat(canvas.reads("").status()).isEqualTo(401);
        assertThat(moodle.reads("").status()).isEqualTo(401);
    }

    @Test
    void ofMoodleOpensOnlyToTheDeploymentInItsAddress() {
        Reader reader = moodle();
        URI another = URI.create(reader.first.toString().replace("/bindings/2/", "/bindings/1/"));

        assertThat(reader.lms.members(another, reader.headers).status()).isEqualTo(401);
    }

    @Test
    void addsMessagesForOneLinkWithoutSayingWhoseChildrenAreWhose() {
        List<JsonObject> members = canvas().members("?rlid=any");

        assertThat(members)
                .extracting(member -> member.objects("message").get(0))
                .allSatisfy(message ->
                        assertThat(message.members().toString()).contains("children=$com.instructure.User.observees"));
    }
}
