package org.kith.standin.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.standin.school.Course.READING;
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
import org.kith.standin.school.Place;
import org.kith.standin.school.School;

class CanvasLaunchTest {
    private static final String LIS = "http://purl.imsglobal.org/vocab/lis/v2/";

    private final Trial lms = Trial.likeCanvas();

    static Stream<Arguments> everySortOfLaunch() {
        return Stream.of(
                Arguments.of(Person.OKAFOR, SCIENCE, "canvas-teacher"),
                Arguments.of(Person.MATEO, SCIENCE, "canvas-student"),
                Arguments.of(Person.ROSA, SCIENCE, "canvas-observer-two-children"),
                Arguments.of(Person.SAM, READING, "canvas-observer-one-child"),
                Arguments.of(Person.DANA, School.LINCOLN, "canvas-account-admin"));
    }

    @ParameterizedTest
    @MethodSource("everySortOfLaunch")
    void hasTheSameClaimsAsCanvas(Person person, Place place, String recorded) {
        Map<String, Object> claims = lms.launch(person, place);

        assertThat(Recorded.names(claims)).isEqualTo(Recorded.names(Recorded.claims(recorded)));
    }

    @ParameterizedTest
    @MethodSource("everySortOfLaunch")
    void hasTheSameRolesAsCanvas(Person person, Place place, String recorded) {
        Map<String, Object> claims = lms.launch(person, place);

        assertThat(claims.get(Lti.CLAIM + "roles"))
                .isEqualTo(Recorded.claims(recorded).get(Lti.CLAIM + "roles"));
    }

    @Test
    void namesTheChildrenOfAGuardianTwice() {
        Map<String, Object> rosa = lms.launch(Person.ROSA, SCIENCE);

        List<Object> children = Stream.of(Person.MATEO, Person.LUCIA)
                .map(child -> lms.launch(child, SCIENCE).get("sub"))
                .toList();
        assertThat(rosa.get(Lti.CLAIM + "role_scope_mentor")).isEqualTo(children);
        assertThat(Trial.section(rosa, "custom").get("observees")).isEqualTo(children.get(0) + "," + children.get(1));
    }

    @Test
    void namesOnlyTheChildrenInThisCourse() {
        Object lucia = lms.launch(Person.LUCIA, READING).get("sub");

        Map<String, Object> rosa = lms.launch(Person.ROSA, READING);

        assertThat(rosa.get(Lti.CLAIM + "role_scope_mentor")).isEqualTo(List.of(String.valueOf(lucia)));
    }

    @Test
    void givesAVisitingAdministratorNoMembership() {
        Map<String, Object> dana = lms.launch(Person.DANA, SCIENCE);

        assertThat(dana.get(Lti.CLAIM + "roles"))
                .isEqualTo(List.of(LIS + "institution/person#Administrator", LIS + "system/person#User"));
    }

    @Test
    void isDatedFromTheClickAndLivesAnHour() {
        Map<String, String> login = lms.click(Person.MATEO, SCIENCE);
        lms.passes(Duration.ofMinutes(4));

        Map<String, Object> claims = lms.claims(lms.answer(lms.request(login), Person.MATEO));

        assertThat(claims)
                .containsEntry("iat", Trial.CLICK.getEpochSecond())
                .containsEntry("exp", Trial.CLICK.getEpochSecond() + 3600);
    }

    @Test
    void hasOneLinkForAllLaunchesOfACourse() {
        Map<String, Object> claims = lms.launch(Person.MATEO, SCIENCE);

        assertThat(Trial.section(claims, "resource_link").get("id"))
                .isEqualTo(Trial.section(claims, "context").get("id"));
    }

    @Test
    void keepsPeopleAndCoursesTheSameAfterARestart() {
        Map<String, Object> before = lms.launch(Person.MATEO, SCIENCE);

        Map<String, Object> after = Trial.likeCanvas().launch(Person.MATEO, SCIENCE);

        assertThat(after.get("sub")).isEqualTo(before.get("sub"));
        assertThat(Trial.section(after, "context")).isEqualTo(Trial.section(before, "context"));
    }

    @Test
    void leavesAVariableWithoutValueAsItWasWritten() {
        Map<String, Object> dana = lms.launch(Person.DANA, School.LINCOLN);

        assertThat(Trial.section(dana, "custom").get("observees")).isEqualTo("$com.instructure.User.observees");
    }

    @Test
    void speaksTheLanguageOfThePerson() {
        assertThat(lms.launch(Person.ROSA, SCIENCE)).containsEntry("locale", "es");
        assertThat(lms.launch(Person.SAM, SCIENCE)).containsEntry("locale", "en");
    }

    @Test
    void sendsTheExtraFieldsOfCanvasWithTheToken() {
        AuthAnswer answer = lms.answerAfter(nothing -> {});

        assertThat(Trial.fields(answer))
                .containsKeys("utf8", "authenticity_token", "id_token", "lti_storage_target")
                .containsEntry("state", "a-state");
    }

    @Test
    void beginsTheLoginWithASignedHintAndAStorageTarget() {
        Map<String, String> login = lms.click(Person.MATEO, SCIENCE);

        assertThat(login)
                .containsEntry("iss", "http://127.0.0.1:8080/lms/canvas")
                .containsEntry("client_id", "105930000000000214")
                .containsEntry("lti_storage_target", "post_message_forwarding");
        assertThat(login.getOrDefault("lti_message_hint", "").split("\\.", -1)).hasSize(3);
    }
}
