package org.kith.testing;

import java.util.List;
import java.util.Optional;
import org.kith.lti.Context;

/** The two courses. Both children of Rosa are in one of them; Ada and Lucía are in both. */
public enum Classroom {
    SCIENCE(2, "SCI5", "Grade 5 Science", Player.OKAFOR),
    READING(3, "READ3", "Grade 3 Reading", Player.LUND);

    private final int number;
    private final String label;
    private final String title;
    private final Player teacher;

    Classroom(int number, String label, String title, Player teacher) {
        this.number = number;
        this.label = label;
        this.title = title;
        this.teacher = teacher;
    }

    public String title() {
        return title;
    }

    public Player teacher() {
        return teacher;
    }

    public List<Player> students() {
        return this == SCIENCE ? List.of(Player.MATEO, Player.LUCIA, Player.ADA) : List.of(Player.LUCIA, Player.ADA);
    }

    /** As an LMS tells it. Moodle's numbers are the same in every Moodle. */
    public Context context(Lms lms) {
        String id = lms == Lms.MOODLE ? String.valueOf(number) : "canvas-" + label;
        return new Context(id, Optional.of(label), Optional.of(title), List.of("CourseSection"));
    }
}
