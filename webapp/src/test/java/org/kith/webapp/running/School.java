package org.kith.webapp.running;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.lti.ClaimNames;
import org.kith.lti.testing.SignedLaunch;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** The two classrooms with the cast in them, newly at an LMS: nobody has opened Families here before. */
final class School {

    private final LmsStandIn lms;
    private final String id = UUID.randomUUID().toString();

    School(LmsStandIn lms) {
        this.lms = lms;
    }

    static School atCanvas() {
        return new School(LmsStandIn.canvas());
    }

    static School atMoodle() {
        return new School(LmsStandIn.moodle());
    }

    /** Into Grade 5 Science. */
    PanelSystem opens(Player who) {
        return opens(who, Classroom.SCIENCE);
    }

    PanelSystem opens(Player who, Classroom course) {
        return opens(launch(who, course));
    }

    PanelSystem opens(SignedLaunch launch) {
        WebBrowser browser = lms.browser();
        return new PanelSystem(browser, lms.opens(browser, launch));
    }

    /** What its administrator sees after somebody has come through a deployment nobody has admitted. */
    PanelPage withAWaitingDeployment() {
        opens(launch(Player.OKAFOR, Classroom.SCIENCE).with(ClaimNames.DEPLOYMENT_ID, "waiting-" + id));
        return opens(Player.DANA).open("/panel/platforms");
    }

    TeacherPanel teacher() {
        return new TeacherPanel(opens(Player.OKAFOR));
    }

    FamilyPanel family(Player who) {
        return new FamilyPanel(opens(who));
    }

    /** As a guardian of this child, whoever's it is elsewhere. */
    FamilyPanel family(Player guardian, Player child) {
        return new FamilyPanel(opens(launchNaming(guardian, List.of(child))));
    }

    /** With a browser that says what phones say. */
    PanelSystem onAPhone(Player who) {
        WebBrowser phone = lms.browser().sending("Accept-Encoding", "gzip, deflate");
        return new PanelSystem(phone, lms.opens(phone, launch(who, Classroom.SCIENCE)));
    }

    /** As the LMS would send it, to be changed in one place; without a class list, which would be looked for on a server that is not there. */
    SignedLaunch launch(Player who, Classroom course) {
        SignedLaunch launch = lms.says(role(who))
                .without(ClaimNames.NAMES_ROLE_SERVICE)
                .with("sub", subject(who))
                .with("name", who.fullName())
                .with("given_name", who.givenName())
                .with(
                        ClaimNames.CONTEXT,
                        Map.of(
                                "id", course + id,
                                "label", course.toString(),
                                "title", course.title(),
                                "type", List.of("CourseSection")));
        List<Player> children =
                who.children().stream().filter(course.students()::contains).toList();
        return isGuardianAtCanvas(who) ? naming(launch, children) : launch;
    }

    /** Somebody in the course of whom the LMS does not say as what. */
    SignedLaunch launchWithoutRole(Player who) {
        return launch(who, Classroom.SCIENCE).with(ClaimNames.ROLES, List.of());
    }

    /** Into Grade 5 Science, as a guardian of these children, whoever's they are elsewhere. */
    SignedLaunch launchNaming(Player guardian, List<Player> children) {
        return naming(launch(guardian, Classroom.SCIENCE), children);
    }

    /** Somebody who teaches the course and has these children in it. */
    SignedLaunch launchAsTeacherAndParent(Player who, List<Player> children) {
        List<String> roles = Stream.of("Instructor", "Mentor")
                .map(role -> "http://purl.imsglobal.org/vocab/lis/v2/membership#" + role)
                .toList();
        return naming(launch(who, Classroom.SCIENCE).with(ClaimNames.ROLES, roles), children);
    }

    private SignedLaunch naming(SignedLaunch launch, List<Player> children) {
        List<String> subjects = children.stream().map(this::subject).toList();
        return launch.withCustom(ClaimNames.OBSERVEES, String.join(",", subjects))
                .with(ClaimNames.ROLE_SCOPE_MENTOR, subjects);
    }

    /** As the LMS calls them. */
    String subject(Player who) {
        return who + id;
    }

    private boolean isGuardianAtCanvas(Player who) {
        return lms.family().equals("canvas") && who.role() == Player.Role.GUARDIAN;
    }

    private SignedLaunch role(Player who) {
        boolean canvas = lms.family().equals("canvas");
        return switch (who.role()) {
            case TEACHER -> canvas ? SignedLaunch.canvasTeacher() : SignedLaunch.moodleTeacher();
            case STUDENT -> canvas ? SignedLaunch.canvasStudent() : SignedLaunch.moodleStudent();
            case GUARDIAN -> canvas ? SignedLaunch.canvasMentor() : SignedLaunch.moodleParent();
            case ADMINISTRATOR -> SignedLaunch.canvasAdministrator();
        };
    }
}
