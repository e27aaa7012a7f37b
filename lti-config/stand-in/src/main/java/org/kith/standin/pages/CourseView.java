package org.kith.standin.pages;

import java.util.List;
import java.util.stream.Stream;
import org.kith.standin.platform.Item;
import org.kith.standin.school.Course;
import org.kith.standin.tools.Installation;

/**
 * The first page of a course.
 *
 * @param choosers the tools in which this person may choose content
 * @param message what a tool said when it sent the person back, mostly nothing
 */
public record CourseView(Shell shell, Course course, List<Item> items, List<Installation> choosers, String message) {

    /** The teacher first, then the students. */
    public List<PersonCard> people() {
        return Stream.concat(Stream.of(course.teacher()), course.students().stream())
                .map(PersonCard::of)
                .toList();
    }

    public String familiesPath() {
        return Shell.home(course) + "/families";
    }
}
