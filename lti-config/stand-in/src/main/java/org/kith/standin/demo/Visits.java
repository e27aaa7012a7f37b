package org.kith.standin.demo;

import java.net.URI;
import java.util.Map;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.Tool;
import org.kith.standin.school.Course;
import org.kith.standin.school.Person;

/** Opens the tool as a person of the school: sign in, open the course, click Families. */
record Visits(URI lms, Tool tool) {

    Visit begin(Person person, Behaviour behaviour, Course course) {
        Browser browser = new Browser();
        Map<String, String> choice = Map.of("person", person.key(), "behaviour", behaviour.key());
        browser.post(URI.create(lms + "/visitor"), choice).orStop();
        URI families = URI.create(lms + "/courses/" + course.key() + "/families");
        return new Visit(browser, tool, browser.get(families).orStop().document());
    }
}
