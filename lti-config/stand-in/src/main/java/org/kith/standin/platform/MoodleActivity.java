package org.kith.standin.platform;

import org.kith.standin.school.Course;

/** The numbers of Moodle's activities, which are the ids of resource links. Every tool has one of its own in each course. */
final class MoodleActivity {
    private static final int PER_TOOL = 100;

    private MoodleActivity() {}

    static int of(Errand errand) {
        Item item = errand.link().item();
        if (item != null) {
            return item.number();
        }
        int tool = errand.link().installation().number() - 1;
        return tool * PER_TOOL + ((Course) errand.place()).activityNumber();
    }
}
