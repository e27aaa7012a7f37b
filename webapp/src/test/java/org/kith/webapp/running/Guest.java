package org.kith.webapp.running;

import java.util.List;
import org.kith.lti.testing.SignedLaunch;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** Everybody who may ask Kith for something, as what Kith takes them. */
enum Guest {
    INSTRUCTOR,
    GUARDIAN,
    STUDENT,
    UNCONFIRMED,
    ADMINISTRATOR,
    OPERATOR,
    /** Teaches the course and has a child in it; first as a teacher, then turned to the child. */
    TEACHER_AND_PARENT,
    PARENT_AND_TEACHER,
    NOBODY;

    PanelSystem comesTo(School school) {
        return switch (this) {
            case NOBODY -> PanelSystem.ofNobody();
            case OPERATOR -> PanelSystem.ofOperator();
            default -> launched(school);
        };
    }

    private PanelSystem launched(School school) {
        PanelSystem tab = school.opens(launch(school));
        if (this == PARENT_AND_TEACHER) {
            tab.open("/panel/standings/guardian");
        }
        return tab;
    }

    /** Whose pages are theirs as well. */
    Guest like() {
        return switch (this) {
            case TEACHER_AND_PARENT -> INSTRUCTOR;
            case PARENT_AND_TEACHER -> GUARDIAN;
            default -> this;
        };
    }

    private SignedLaunch launch(School school) {
        return switch (this) {
            case INSTRUCTOR -> school.launch(Player.OKAFOR, Classroom.SCIENCE);
            case GUARDIAN -> school.launch(Player.ROSA, Classroom.SCIENCE);
            case STUDENT -> school.launch(Player.MATEO, Classroom.SCIENCE);
            case UNCONFIRMED, OPERATOR, NOBODY -> school.launchWithoutRole(Player.ADA);
            case TEACHER_AND_PARENT, PARENT_AND_TEACHER ->
                school.launchAsTeacherAndParent(Player.LUND, List.of(Player.MATEO, Player.LUCIA));
            case ADMINISTRATOR -> school.launch(Player.DANA, Classroom.SCIENCE);
        };
    }
}
