package org.kith.standin.platform;

import java.util.Map;
import org.kith.standin.school.Course;

/**
 * Something of a tool that a teacher has put into a course.
 *
 * @param url where it leads; empty for wherever the tool is opened
 * @param installation the number of the deployment it came from
 */
public record Item(
        int number,
        Course course,
        int installation,
        String title,
        String text,
        String url,
        Map<String, String> custom) {

    public Item {
        custom = Map.copyOf(custom);
    }
}
