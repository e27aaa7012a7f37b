package org.kith.webapp.running;

import java.util.List;
import java.util.Set;
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
    /** Came by a link for a guardian; then the same having shown who they are. */
    LINK_HOLDER,
    LINK_PROVED,
    /** Teaches the course and has a child in it; first as a teacher, then turned to the child. */
    TEACHER_AND_PARENT,
    PARENT_AND_TEACHER,
    /** Teaches, but another course. */
    OTHER_INSTRUCTOR,
    /** Of another child in the same course. */
    OTHER_GUARDIAN,
    /** Of the same children, in a home of their own. */
    OTHER_HOUSEHOLD,
    /** Of the same children, and a court does not let them read about them. */
    LIMITED_GUARDIAN,
    OTHER_STUDENT,
    /** Runs another LMS. */
    OTHER_ADMINISTRATOR,
    NOBODY;

    PanelSystem comesTo(School school) {
        return switch (this) {
            case NOBODY -> PanelSystem.ofNobody();
            case OPERATOR -> PanelSystem.ofOperator();
            case OTHER_ADMINISTRATOR -> launched(new School(LmsStandIn.otherCanvas()));
            case LIMITED_GUARDIAN -> LimitedGuardian.comesTo(school);
            case LINK_HOLDER -> SentLink.toRosa(school).comes();
            case LINK_PROVED -> SentLink.toRosa(school).comesAndShowsWho();
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
            case TEACHER_AND_PARENT, OTHER_INSTRUCTOR -> INSTRUCTOR;
            case PARENT_AND_TEACHER, OTHER_GUARDIAN, OTHER_HOUSEHOLD, LIMITED_GUARDIAN, LINK_PROVED -> GUARDIAN;
            case OTHER_STUDENT -> STUDENT;
            case OTHER_ADMINISTRATOR -> ADMINISTRATOR;
            default -> this;
        };
    }

    /** What is somebody else's to this guest although it is there, by its name in routes. */
    Set<String> foreign() {
        return switch (this) {
            case OTHER_INSTRUCTOR ->
                Set.of(
                        "card",
                        "answer",
                        "objective",
                        "import",
                        "code",
                        "student",
                        "request",
                        "wish",
                        "round",
                        "slot",
                        "lunch",
                        "draft",
                        "booking",
                        "visit");
            case OTHER_GUARDIAN, LIMITED_GUARDIAN -> Set.of("child", "card", "address", "wish", "guest");
            case OTHER_HOUSEHOLD, PARENT_AND_TEACHER -> Set.of("address", "wish", "booking", "offer", "guest");
            case OTHER_ADMINISTRATOR ->
                Set.of("platform", "deployment", "wish", "student", "list", "booking", "interpreter", "round");
            default -> Set.of();
        };
    }

    private SignedLaunch launch(School school) {
        return switch (this) {
            case INSTRUCTOR -> school.launch(Player.OKAFOR, Classroom.SCIENCE);
            case GUARDIAN -> school.launch(Player.ROSA, Classroom.SCIENCE);
            case STUDENT -> school.launch(Player.MATEO, Classroom.SCIENCE);
            case UNCONFIRMED, OPERATOR, LIMITED_GUARDIAN, LINK_HOLDER, LINK_PROVED, NOBODY ->
                school.launchWithoutRole(Player.ADA);
            case TEACHER_AND_PARENT, PARENT_AND_TEACHER ->
                school.launchAsTeacherAndParent(Player.LUND, List.of(Player.MATEO, Player.LUCIA));
            case ADMINISTRATOR, OTHER_ADMINISTRATOR -> school.launch(Player.DANA, Classroom.SCIENCE);
            case OTHER_INSTRUCTOR -> school.launch(Player.LUND, Classroom.READING);
            case OTHER_GUARDIAN -> school.launch(Player.SAM, Classroom.SCIENCE);
            case OTHER_HOUSEHOLD -> school.launchNaming(Player.LUIS, List.of(Player.MATEO, Player.LUCIA));
            case OTHER_STUDENT -> school.launch(Player.LUCIA, Classroom.SCIENCE);
        };
    }
}
