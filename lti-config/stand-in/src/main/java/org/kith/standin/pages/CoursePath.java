package org.kith.standin.pages;

import java.util.Optional;
import org.kith.standin.school.Course;

/** An address within the courses: a course, a part of it, the name of something there, and what to do with it. */
record CoursePath(Optional<Course> course, String part, String name, String rest) {
    private static final int PARTS = 5;

    static CoursePath of(String path) {
        String[] parts = path.split("/", PARTS);
        if (parts.length < 2) {
            return new CoursePath(Optional.empty(), "", "", "");
        }
        Course course = Course.of(parts[1]).orElseThrow(Problem::notFound);
        return new CoursePath(Optional.of(course), at(parts, 2), at(parts, 3), at(parts, 4));
    }

    private static String at(String[] parts, int index) {
        return index < parts.length ? parts[index] : "";
    }
}
