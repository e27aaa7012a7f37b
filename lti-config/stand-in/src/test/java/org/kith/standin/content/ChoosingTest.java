package org.kith.standin.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.standin.http.JsonObject;
import org.kith.standin.platform.Item;
import org.kith.standin.platform.Link;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.testing.TriedLms;
import org.kith.standin.testing.TriedTool;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.RegisteredTool;

class ChoosingTest {
    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String CONTENT = "https://purl.imsglobal.org/spec/lti-dl/claim/";

    private final TriedTool tool = new TriedTool();

    @AfterEach
    void close() {
        tool.close();
    }

    /** A teacher has been sent to the tool. */
    private final class Question {
        private final TriedLms lms;
        private final Map<String, Object> request;
        private final JsonObject settings;

        Question(TriedLms lms) {
            this.lms = lms;
            RegisteredTool registered = lms.registered(tool);
            request = lms.asksForContent(registered);
            settings = new JsonObject(request).object(CONTENT + "deep_linking_settings");
        }

        /** The answer of a faultless tool. */
        Map<String, Object> answer() {
            Map<String, Object> item = Map.of(
                    "type",
                    "ltiResourceLink",
                    "title",
                    "Leaf card",
                    "url",
                    tool.at("/launch?item=leaf").toString(),
                    "custom",
                    Map.of("activity", "leaf", "who", "the link"));
            Map<String, Object> answer = new HashMap<>();
            answer.put("iss", request.get("aud"));
            answer.put("aud", request.get("iss"));
            answer.put("iat", lms.now());
            answer.put("exp", lms.now() + 300);
            answer.put("nonce", "fresh");
            answer.put(CLAIM + "deployment_id", request.get(CLAIM + "deployment_id"));
            answer.put(CLAIM + "message_type", "LtiDeepLinkingResponse");
            answer.put(CLAIM + "version", "1.3.0");
            answer.put(CONTENT + "content_items", List.of(item));
            if (!settings.isBlank("data")) {
                answer.put(CONTENT + "data", settings.text("data"));
            }
            return answer;
        }

        String sessionKey() {
            String query = URI.create(settings.text("deep_link_return_url")).getRawQuery();
            return query.replaceFirst("^.*sesskey=", "");
        }

        Chosen after(Consumer<Map<String, Object>> change) {
            Map<String, Object> answer = answer();
            change.accept(answer);
            return receive(tool.signs(answer));
        }

        Chosen receive(String token) {
            return lms.contentDesk().receive(token, sessionKey());
        }
    }

    private Question canvas() {
        return new Question(TriedLms.likeCanvas());
    }

    private Question moodle() {
        return new Question(TriedLms.likeMoodle());
    }

    @Test
    void beginsInCanvasWithDataAndTheTargetOfTheMessage() {
        Question question = canvas();

        assertThat(question.settings.text("data")).isNotEmpty();
        assertThat(question.settings.text("deep_link_return_url"))
                .isEqualTo(TriedLms.ADDRESS
                        + "/courses/grade-5-science/deep_linking_response?modal=true&placement=link_selection");
        assertThat(question.request)
                .containsEntry(CLAIM + "message_type", "LtiDeepLinkingRequest")
                .containsEntry(CLAIM + "target_link_uri", tool.at("/choose").toString())
                .doesNotContainKey(CLAIM + "resource_link");
    }

    @Test
    void beginsInMoodleWithASessionKeyAndNoData() {
        Question question = moodle();

        assertThat(question.settings.members()).doesNotContainKey("data");
        assertThat(question.settings.text("deep_link_return_url")).contains("course=2&id=2&sesskey=");
        assertThat(question.request).doesNotContainKey(CLAIM + "resource_link");
        assertThat(new JsonObject(question.request)
                        .object(CLAIM + "launch_presentation")
                        .members()
                        .keySet())
                .isEqualTo(Set.of("locale"));
    }

    @Test
    void takesAFaultlessAnswer() {
        for (Question question : List.of(canvas(), moodle())) {
            Chosen chosen = question.after(nothing -> {});

            assertThat(chosen.asked().place()).isEqualTo(Course.SCIENCE);
            assertThat(chosen.contents()).extracting(Chosen.Content::title).containsExactly("Leaf card");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "iss, another client, The iss",
        "aud, https://elsewhere.example, The aud",
        "nonce, '', The nonce",
        "https://purl.imsglobal.org/spec/lti/claim/deployment_id, 99, The deployment_id",
        "https://purl.imsglobal.org/spec/lti/claim/message_type, LtiResourceLinkRequest, The message_type",
        "https://purl.imsglobal.org/spec/lti/claim/version, 1.2, The version",
        "https://purl.imsglobal.org/spec/lti-dl/claim/content_items, none, There is no list"
    })
    void refusesOneWrongClaim(String claim, String wrong, String reason) {
        for (Question question : List.of(canvas(), moodle())) {
            assertThatThrownBy(() -> question.after(answer -> answer.put(claim, wrong)))
                    .isInstanceOf(ContentRefused.class)
                    .hasMessageStartingWith(reason);
        }
    }

    @Test
    void refusesAnExpiredAnswer() {
        Question question = canvas();

        assertThatThrownBy(() -> question.after(answer -> answer.put("exp", question.lms.now())))
                .hasMessageContaining("expired");
    }

    @Test
    void leavesCanvasSomeSecondsAheadAndMoodleNone() {
        Question canvas = canvas();
        Question moodle = moodle();

        assertThat(canvas.after(answer -> answer.put("iat", canvas.lms.now() + 30))
                        .contents())
                .hasSize(1);
        assertThatThrownBy(() -> moodle.after(answer -> answer.put("iat", moodle.lms.now() + 1)))
                .hasMessageContaining("future");
    }

    @Test
    void refusesTheSameAnswerTwice() {
        Question question = moodle();
        question.after(nothing -> {});

        assertThatThrownBy(() -> question.after(nothing -> {})).hasMessageContaining("nonce");
    }

    @Test
    void refusesAForgedSignature() {
        Question question = canvas();

        assertThatThrownBy(() -> question.receive(tool.signsWithAnotherKey(question.answer())))
                .hasMessageContaining("signature");
    }

    @Test
    void refusesAnswersNobodyAskedFor() {
        Question canvas = canvas();
        Question moodle = moodle();

        assertThatThrownBy(() -> canvas.after(answer -> answer.put(CONTENT + "data", "guessed")))
                .hasMessageContaining("Nobody here has asked");
        assertThatThrownBy(() -> moodle.lms.contentDesk().receive(tool.signs(moodle.answer()), "guessed"))
                .hasMessageContaining("Nobody here has asked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"file", "html", ""})
    void refusesOtherTypesOfContent(String type) {
        Question question = canvas();

        assertThatThrownBy(() ->
                        question.after(answer -> answer.put(CONTENT + "content_items", List.of(Map.of("type", type)))))
                .hasMessageContaining("ltiResourceLink");
    }

    private static Map<String, Object> launchOfTheItem(Question question) {
        Contents contents = new Contents();
        contents.put(question.after(nothing -> {}));
        Item item = contents.in(Course.SCIENCE).get(0);
        Installation installation = question.lms
                .behaviour()
                .installations()
                .numbered(item.installation())
                .orElseThrow();
        return question.lms.launch(Person.MATEO, Link.to(installation, item));
    }

    @Test
    void launchesWhatWasChosenWithItsOwnAddressAndLink() {
        for (Question question : List.of(canvas(), moodle())) {
            Map<String, Object> launch = launchOfTheItem(question);

            JsonObject link = new JsonObject(launch).object(CLAIM + "resource_link");
            assertThat(launch)
                    .containsEntry(
                            CLAIM + "target_link_uri",
                            tool.at("/launch?item=leaf").toString());
            assertThat(link.text("title")).isEqualTo("Leaf card");
            assertThat(link.text("id")).isNotIn("1", "101");
        }
    }

    @Test
    void prefersTheParametersOfTheLinkInCanvasAndOfTheToolInMoodle() {
        JsonObject canvas = new JsonObject(launchOfTheItem(canvas())).object(CLAIM + "custom");
        JsonObject moodle = new JsonObject(launchOfTheItem(moodle())).object(CLAIM + "custom");

        assertThat(canvas.text("activity")).isEqualTo("leaf");
        assertThat(canvas.text("who")).isEqualTo("the link");
        assertThat(moodle.text("activity")).isEqualTo("leaf");
        assertThat(moodle.text("who")).isEqualTo("6");
    }

    @Test
    void putsADraftIntoTheCourseOnlyWhenItIsTaken() {
        Contents contents = new Contents();
        String name = contents.draft(moodle().after(nothing -> {}));
        int before = contents.in(Course.SCIENCE).size();

        contents.take(name).ifPresent(contents::put);

        assertThat(before).isZero();
        assertThat(contents.in(Course.SCIENCE)).hasSize(1);
        assertThat(contents.take(name)).isEmpty();
    }
}
