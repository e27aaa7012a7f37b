package org.kith.standin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.standin.school.Course.SCIENCE;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.standin.school.Person;

class MoodleLaunchTest {
    private final Trial lms = Trial.likeMoodle();

    static Stream<Arguments> everySortOfLaunch() {
        return Stream.of(
                Arguments.of(Person.OKAFOR, "moodle-teacher"),
                Arguments.of(Person.MATEO, "moodle-student"),
                Arguments.of(Person.ROSA, "moodle-parent-custom-role"),
                Arguments.of(Person.DANA, "moodle-site-admin"));
    }

    @ParameterizedTest
    @MethodSource("everySortOfLaunch")
    void hasTheSameClaimsAsMoodle(Person person, String recorded) {
        Map<String, Object> claims = lms.launch(person, SCIENCE);

        assertThat(Recorded.names(claims)).isEqualTo(Recorded.names(Recorded.claims(recorded)));
    }

    @ParameterizedTest
    @MethodSource("everySortOfLaunch")
    void hasTheSameRolesAsMoodle(Person person, String recorded) {
        Map<String, Object> claims = lms.launch(person, SCIENCE);

        assertThat(claims.get(Lti.CLAIM + "roles"))
                .isEqualTo(Recorded.claims(recorded).get(Lti.CLAIM + "roles"));
    }

    @Test
    void saysNothingAboutTheChildrenOfAGuardian() {
        Map<String, Object> rosa = lms.launch(Person.ROSA, SCIENCE);

        assertThat(rosa).doesNotContainKey(Lti.CLAIM + "role_scope_mentor");
        assertThat(rosa.toString()).doesNotContain("Mateo");
    }

    @Test
    void livesOneMinuteFromTheAnswer() {
        Map<String, String> login = lms.click(Person.MATEO, SCIENCE);
        lms.passes(Duration.ofMinutes(4));

        Map<String, Object> claims = lms.claims(lms.answer(lms.request(login), Person.MATEO));

        long answered = Trial.CLICK.plus(Duration.ofMinutes(4)).getEpochSecond();
        assertThat(claims).containsEntry("iat", answered).containsEntry("exp", answered + 60);
    }

    @Test
    void usesSmallNumbersAndAShortContextType() {
        Map<String, Object> claims = lms.launch(Person.MATEO, SCIENCE);

        assertThat(claims)
                .containsEntry("sub", "6")
                .containsEntry("aud", "hy3IfY2JrjkGf9L")
                .doesNotContainKey("azp");
        assertThat(Trial.section(claims, "context").get("id")).isEqualTo("2");
        assertThat(Trial.section(claims, "context").get("type")).isEqualTo(List.of("CourseSection"));
        assertThat(Trial.section(claims, "resource_link").get("id")).isEqualTo("1");
    }

    @Test
    void writesLanguagesWithAnUnderscore() {
        assertThat(MoodleClaims.languageCode("pt-BR")).isEqualTo("pt_br");
        assertThat(Trial.section(lms.launch(Person.ROSA, SCIENCE), "launch_presentation")
                        .get("locale"))
                .isEqualTo("es");
    }

    @Test
    void sendsTokenAndStateOnly() {
        AuthAnswer answer = lms.answerAfter(nothing -> {});

        assertThat(Trial.fields(answer)).containsOnlyKeys("id_token", "state");
    }

    @Test
    void asksForNeitherPromptNorState() {
        AuthAnswer answer = lms.answerAfter(request -> {
            request.remove("prompt");
            request.remove("state");
        });

        assertThat(Trial.fields(answer)).containsOnlyKeys("id_token");
    }

    @Test
    void beginsTheLoginWithJsonForAHintAndNoStorageTarget() {
        Map<String, String> login = lms.click(Person.MATEO, SCIENCE);

        assertThat(login)
                .containsOnlyKeys(
                        "iss", "target_link_uri", "login_hint", "lti_message_hint", "client_id", "lti_deployment_id")
                .containsEntry("login_hint", "6");
        assertThat(login.get("lti_message_hint")).matches("\\{\"cmid\":2,\"launchid\":\"ltilaunch1_\\d+\"}");
    }
}
