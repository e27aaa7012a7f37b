package org.kith.webapp.running;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.kith.lti.testing.SignedLaunch;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/**
 * A course at work: a card families can read, a question about it, an objective in no week, a list of
 * objectives and one of families waiting to be brought in, a page printed for a family, a deployment waiting at its platform,
 * a family, somebody who asks to be linked, conferences that are planned, somebody who interprets,
 * a visit that is asked for.
 *
 * @param ids of all these, by their names in routes
 */
record Coursework(Map<String, String> ids) {

    static Coursework in(School school, Classroom course, Player guardian) {
        TeacherPanel teacher = new TeacherPanel(school.opens(course.teacher(), course));
        FamilyPanel family = new FamilyPanel(school.opens(guardian, course));
        teacher.adds("Rocks and minerals");
        teacher.takesOutOfTheWeek("Rocks and minerals");
        teacher.tellsFamiliesAboutLeaves();
        family.asks("Which foil?");
        PanelPage asked = family.week();
        PanelPage objectives = teacher.tab().open("/panel/objectives").item("Rocks and minerals");
        PanelPage list = teacher.tab()
                .sendFile(Form.to("/panel/objectives/import").with("file", "code,statement\nMATH.1,Fractions\n"));
        PanelPage families = school.opens(Player.DANA, course)
                .sendFile(Form.to("/panel/office/families/lists").with("file", "student id,guardian name\n1,Ana\n"));
        Map<String, String> ids = new HashMap<>();
        ids.put("list", families.idIn("/panel/office/families/lists/", "/"));
        ids.put("interpreter", interpreter(school.opens(Player.DANA, course)));
        ids.put("monday", asked.path().replaceAll(".*/week/([^?]*).*", "$1"));
        ids.put("child", asked.idIn("/panel/children/", "/cards/"));
        ids.put("card", asked.idIn("/cards/", "/answer"));
        ids.put("answer", teacher.week().idIn("/panel/answers/", "/replies"));
        ids.put("objective", objectives.idIn("/panel/objectives/", ""));
        PanelPage pages = teacher.tab().send(Form.to("/panel/family-pages").with("who", "everybody"));
        ids.put("code", pages.idIn("/panel/family-pages/", "/language"));
        PanelPage platform = school.withAWaitingDeployment();
        ids.put("platform", platform.path().replaceAll(".*/", ""));
        ids.put("deployment", platform.idIn("/deployments/", "/admission"));
        ids.put("import", list.idIn("/panel/objectives/import/", ""));
        String student = school.opens(onlyIn(course, school)).person();
        ids.put("student", student);
        ids.putAll(family(school.opens(Player.DANA, course), teacher.tab(), student));
        family.tab()
                .send(family.tab()
                        .open("/panel/link-requests")
                        .form("/link-requests")
                        .with("child", "Mateo"));
        ids.put("request", teacher.tab().open("/panel/families").idIn("/panel/families/requests/", ""));
        ids.put("round", round(teacher.tab()));
        ids.put("host", host(teacher.tab(), colleague(course, school), ids.getOrDefault("round", "")));
        ids.put("offer", offer(teacher.tab(), family.tab(), ids));
        ids.putAll(lunches(teacher.tab(), family.tab()));
        ids.putAll(conference(family.tab(), ids));
        ids.put("visit", visit(family.tab(), teacher.tab(), ids));
        ids.putAll(ownThings(family.tab()));
        ids.put("wait", wait(school, course, ids.getOrDefault("round", "")));
        return new Coursework(Map.copyOf(ids));
    }

    /** A student who is in this course and in no other, and nobody's child whose guardians open it. */
    private static SignedLaunch onlyIn(Classroom course, School school) {
        return school.launch(Player.ADA, course)
                .with("sub", "only-in-" + course + UUID.randomUUID())
                .with("name", "Chloé Laurent");
    }

    /** On the list of a school that lets its teachers keep it. */
    private static String interpreter(PanelSystem office) {
        office.send(Form.to("/panel/school")
                .with(Map.of("language", "en", "merges", "teachers", "interpreters", "teachers")));
        PanelPage added = office.send(Form.to("/panel/interpreters")
                .with(Map.of(
                        "name", "Ana Soto",
                        "way", "phone",
                        "language", "es",
                        "lines", "0",
                        "day", "WEEKDAYS",
                        "from", "00:00",
                        "until", "23:59")));
        return added.idIn("/panel/interpreters/", "");
    }

    /** One to which everybody is invited, and one that nobody knows of yet. */
    private static Map<String, String> lunches(PanelSystem teacher, PanelSystem guardian) {
        String lunch = lunch(teacher);
        teacher.send(Form.to("/panel/lunches/" + lunch + "/invitations"));
        String guest = guardian.open("/panel/conferences").idIn("/panel/family/lunches/", "");
        return Map.of("lunch", lunch, "guest", guest, "draft", lunch(teacher));
    }

    private static String lunch(PanelSystem teacher) {
        PanelPage drawn = teacher.send(Form.to("/panel/lunches")
                .with(Map.of(
                        "day", LocalDate.now(ZoneOffset.UTC).plusMonths(1).toString(),
                        "hour", "12:00",
                        "place", "School garden",
                        "seats", "12")));
        return drawn.path().replaceAll(".*/", "");
    }

    /** A call that this guardian was offered in that round. */
    private static String offer(PanelSystem teacher, PanelSystem guardian, Map<String, String> ids) {
        String path = "/panel/rounds/" + ids.getOrDefault("round", "") + "/offers/" + ids.getOrDefault("child", "");
        teacher.send(Form.to(path).with(Map.of("guardian", guardian.person(), "mode", "phone")));
        return guardian.open("/panel/conferences").idIn("/offers/", "");
    }

    /** Planned as the form of a new one offers it, for students who lead, and open. */
    private static String round(PanelSystem teacher) {
        Form usual = teacher.open("/panel/rounds/new").form("/panel/rounds").with("student", "leads");
        PanelPage planned = teacher.send(usual.and("mode", "home-visit"));
        teacher.send(Form.to(planned.path() + "/opening"));
        return planned.path().replaceAll(".*/", "");
    }

    /** Another teacher of this course. */
    private static PanelSystem colleague(Classroom course, School school) {
        return school.opens(school.launch(course.teacher(), course)
                .with("sub", "colleague-in-" + course)
                .with("name", "Chloé Laurent"));
    }

    /** The teacher who has planned the round, and whom a colleague has joined. */
    private static String host(PanelSystem teacher, PanelSystem colleague, String round) {
        colleague.send(Form.to("/panel/rounds/" + round + "/hosts"));
        return teacher.open("/panel/rounds/" + round).idIn("/hosts/", "/leaving");
    }

    /** Booked in that round by this guardian. */
    private static Map<String, String> conference(PanelSystem guardian, Map<String, String> ids) {
        String rounds =
                "/panel/children/" + ids.getOrDefault("child", "") + "/rounds/" + ids.getOrDefault("round", "") + "/";
        String course = guardian.open("/panel/conferences").idIn(rounds, "");
        String slot = guardian.open(rounds + course).idIn("name=\"slot\" value=\"", "\"");
        Map<String, String> choice = Map.of("slot", slot, "mode", "in-person", "interpreter", "yes", "language", "es");
        guardian.send(Form.to(rounds + course + "/hold").with(choice));
        PanelPage booked = guardian.send(Form.to(rounds + course + "/bookings").with(choice));
        return Map.of("course", course, "slot", slot, "booking", booked.idIn("/bookings/", "/cancellation"));
    }

    /** Asked for in that round by this guardian. */
    private static String visit(PanelSystem guardian, PanelSystem teacher, Map<String, String> ids) {
        Coursework known = new Coursework(ids);
        guardian.send(Form.to(known.named("/panel/children/{child}/rounds/{round}/{course}/visit"))
                .with(Map.of("kind", "park", "place", "At the fountain", "day", "2099-05-04", "from", "17:00")));
        String visits = known.named("/panel/rounds/{round}/visits");
        return teacher.open(visits).idIn(visits + "/", "");
    }

    /** Another family waits for a time of that round. */
    private static String wait(School school, Classroom course, String round) {
        school.opens(Player.ADA, course);
        PanelSystem sam = school.opens(Player.SAM, course);
        String rounds = "/rounds/" + round + "/";
        PanelPage all = sam.open("/panel/conferences");
        String child = all.idIn("/panel/children/", rounds);
        String path = "/panel/children/" + child + rounds + all.idIn(rounds, "");
        sam.send(Form.to(path + "/waiting").with("latest", "20:00"));
        return school.opens(course.teacher(), course)
                .open("/panel/rounds/" + round)
                .idIn("/waiting/", "/removal");
    }

    /** What belongs to the guardian alone. */
    private static Map<String, String> ownThings(PanelSystem guardian) {
        PanelPage added = guardian.send(Form.to("/panel/family/addresses").with("email", "rosa@lincoln.example"));
        PanelPage asked = guardian.send(Form.to("/panel/family/corrections").with("words", "My name"));
        return Map.of(
                "address", added.idIn("/panel/family/addresses/", "/withdrawal"),
                "wish", asked.idIn("/panel/family/wishes/", "/withdrawal"));
    }

    /** Two guardians of this student, one of them limited. */
    private static Map<String, String> family(PanelSystem office, PanelSystem teacher, String student) {
        String path = "/panel/students/" + student;
        String other = adds(teacher, path, "E. Rivera");
        String adult = adds(teacher, path, "Elena Rivera");
        PanelPage limited = office.send(Form.to(path + "/guardians/" + adult + "/limits")
                .with(Map.of("kind", "NO_CONTACT", "ground", "Order 7", "starts", "2026-01-01")));
        return Map.of("guardian", adult, "other", other, "limit", limited.idIn("/limits/", "/lifting"));
    }

    private static String adds(PanelSystem teacher, String path, String name) {
        PanelPage added =
                teacher.send(teacher.open(path).form("/guardians", "name").with("name", name));
        return added.idIn(path + "/guardians/", "/removal");
    }

    /** The same, about this child of its course. */
    Coursework about(String child) {
        Map<String, String> other = new HashMap<>(ids);
        other.put("child", child);
        return new Coursework(Map.copyOf(other));
    }

    String child() {
        return ids.getOrDefault("child", "");
    }

    /** Ids that nothing has. */
    static Coursework nowhere(Coursework like) {
        Map<String, String> ids = new HashMap<>(like.ids);
        ids.replaceAll((name, id) -> name.equals("monday") ? id : "00000000-0000-4000-8000-000000000000");
        return new Coursework(Map.copyOf(ids));
    }

    /** This text of a route with the ids in their places. */
    String named(String text) {
        String named = text;
        for (Map.Entry<String, String> id : ids.entrySet()) {
            named = named.replace("{" + id.getKey() + "}", id.getValue());
        }
        return named;
    }
}
