package org.kith.standin.platform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Place;

/**
 * The custom parameters of the tool with Canvas's variables filled in. A variable that has no value here stays in the
 * token as it was written, dollar sign and all.
 *
 * @see <a href="https://canvas.instructure.com/doc/api/file.tools_variable_substitutions.html">Canvas, variables</a>
 */
record CanvasVariables(Person person, Place place) {
    /** What the tool that is registered by hand asks for. */
    static final Map<String, String> USUAL = Map.of(
            "observees", "$com.instructure.User.observees",
            "observee_sis_ids", "$com.instructure.Observee.sisIds",
            "section_ids", "$Canvas.course.sectionIds",
            "enrollment_state", "$Canvas.enrollment.enrollmentState",
            "student_view", "$com.instructure.User.student_view",
            "user_timezone", "$Person.address.timezone",
            "person_sis_id", "$Canvas.user.sisSourceId",
            "canvas_course_id", "$Canvas.course.id",
            "membership_roles", "$Canvas.membership.roles",
            "post_message_token", "$com.instructure.PostMessageToken");

    Map<String, String> sourcedIds() {
        return filledIn(Map.of(
                "person_sourcedid", "$Person.sourcedId", "course_offering_sourcedid", "$CourseSection.sourcedId"));
    }

    Map<String, String> filledIn(Map<String, String> parameters) {
        Map<String, String> values = values();
        return parameters.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> values.getOrDefault(entry.getValue(), entry.getValue())));
    }

    private Map<String, String> values() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("$Person.address.timezone", "America/Chicago");
        values.put("$Canvas.membership.roles", enrolment());
        values.put("$com.instructure.PostMessageToken", UUID.randomUUID().toString());
        person.schoolNumber().ifPresent(number -> {
            values.put("$Person.sourcedId", number);
            values.put("$Canvas.user.sisSourceId", number);
        });
        if (place instanceof Course course) {
            courseValues(values, course);
        }
        return values;
    }

    private void courseValues(Map<String, String> values, Course course) {
        List<Person> children = course.childrenHere(person);
        values.put("$com.instructure.User.observees", joined(children, CanvasPeople::userId));
        values.put(
                "$com.instructure.Observee.sisIds",
                joined(children, child -> child.schoolNumber().orElse("")));
        values.put("$Canvas.course.sectionIds", "90" + course.number());
        values.put("$Canvas.enrollment.enrollmentState", course.hasMember(person) ? "active" : "");
        values.put("$com.instructure.User.student_view", "false");
        values.put("$Canvas.course.id", String.valueOf(course.number()));
        values.put("$CourseSection.sourcedId", course.schoolNumber());
    }

    private static String joined(List<Person> people, Function<Person, String> id) {
        return people.stream().map(id).collect(Collectors.joining(","));
    }

    private String enrolment() {
        return switch (person.role()) {
            case ADMINISTRATOR -> "Account Admin";
            case TEACHER -> "TeacherEnrollment";
            case STUDENT -> "StudentEnrollment";
            case GUARDIAN -> "ObserverEnrollment";
        };
    }
}
