package org.kith.standin.platform;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;
import org.kith.standin.school.Role;

/**
 * Custom parameters as Moodle fills them in: a variable it knows but has no value for becomes null, one that it does not
 * know comes back as it was written.
 */
record MoodleVariables(PreparedLaunch launch) {
    /** What the tool that is registered by hand asks for. */
    static final Map<String, String> USUAL = Map.of(
            "person_timezone", "$Person.address.timezone",
            "membership_role", "$Membership.role",
            "user_groups", "$Moodle.Person.userGroupIds",
            "locale", "$Message.locale",
            "person_username", "$User.username",
            "context_history", "$Context.id.history");

    /** What was given to the tool goes before what was given to one link. Names are sent in lower case too. */
    Map<String, @Nullable Object> custom() {
        Map<String, String> asked = new LinkedHashMap<>(launch.link().itemCustom());
        asked.putAll(launch.link().tool().grants().custom());
        Map<String, @Nullable Object> known = values();
        Map<String, @Nullable Object> custom = new LinkedHashMap<>();
        asked.forEach((name, written) -> {
            String variable = written.startsWith("$") ? written.substring(1) : "";
            Object value = known.containsKey(variable) ? known.get(variable) : written;
            custom.put(name, value);
            custom.put(name.toLowerCase(Locale.ROOT), value);
        });
        return custom;
    }

    private Map<String, @Nullable Object> values() {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        personValues(values, launch.person());
        courseValues(values, (Course) launch.place());
        boolean named = !launch.link().choosing();
        Item item = launch.link().item();
        values.put("ResourceLink.id", named ? String.valueOf(MoodleActivity.of(launch.errand())) : null);
        values.put("ResourceLink.title", named ? MoodleClaims.title(launch) : null);
        values.put("ResourceLink.description", item == null ? "" : item.text());
        values.put("Result.sourcedId", null);
        return values;
    }

    private void personValues(Map<String, @Nullable Object> values, Person person) {
        boolean names = launch.link().tool().grants().sharing().names();
        boolean emails = launch.link().tool().grants().sharing().emails();
        values.put("User.id", String.valueOf(person.number()));
        values.put("User.username", person.username());
        values.put("Person.sourcedId", person.schoolNumber().orElse(""));
        values.put("Person.name.full", names ? person.fullName() : null);
        values.put("Person.name.given", names ? person.givenName() : null);
        values.put("Person.name.family", names ? person.familyName() : null);
        values.put("Person.email.primary", emails ? person.email() : null);
        values.put("Person.address.country", "US");
        values.put("Person.address.timezone", "99");
        values.put("Membership.role", MoodleRoles.shortNames(person));
        values.put("Moodle.Person.userGroupIds", person.role() == Role.GUARDIAN ? "9" : "");
    }

    private static void courseValues(Map<String, @Nullable Object> values, Course course) {
        values.put("Context.id", String.valueOf(course.number()));
        values.put("Context.title", course.title());
        values.put("Context.label", course.label());
        values.put("Context.sourcedId", course.schoolNumber());
        values.put("Context.id.history", "");
        values.put("CourseSection.title", course.title());
        values.put("CourseSection.label", course.label());
        values.put("CourseSection.sourcedId", course.schoolNumber());
        values.put("CourseSection.timeFrame.begin", "2026-09-01T00:00:00+00:00");
        values.put("CourseSection.timeFrame.end", "");
        values.put("Context.timeFrame.begin", "1788220800");
    }
}
