package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** What the school sets right about who belongs to whom, and what it means for the families at once. */
@OnRunningKith
class LinkingIT {

    private static final Map<String, String> ORDER =
            Map.of("kind", "NO_INFORMATION", "ground", "Order 7 of the county court", "starts", "2026-01-01");

    private final School school = School.atCanvas();

    @Test
    void aGuardianWhoMayNotBeInformedFindsNothingAtTheNextClick() {
        school.teacher().tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA, Player.MATEO);
        String mateo = rosa.week().path();
        Form answer = rosa.week().form("/answer").with("answer", "did-it");
        PanelPage guardian = guardianOfMateo(school.opens(Player.DANA));

        school.opens(Player.DANA).send(guardian.form("/limits").with(ORDER));

        PanelPage week = rosa.tab().open("/panel/week");
        PanelPage before = rosa.tab().open(mateo);
        assertThat(rosa.tab().send(answer).outcome()).isEqualTo(Outcome.NOT_THERE);
        assertThat(week.words()).contains("We do not know yet who your child is");
        assertThat(week.words()).doesNotContain("Mateo", "Order 7", "limit");
        assertThat(before.words()).isEqualTo(week.words());
    }

    @Test
    void aLimitThatIsLiftedGivesTheWeekBack() {
        school.teacher().tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA, Player.MATEO);
        PanelSystem office = school.opens(Player.DANA);
        PanelPage limited = office.send(guardianOfMateo(office).form("/limits").with(ORDER));

        office.send(limited.form("/lifting"));

        assertThat(rosa.tab().open("/panel/week").shows("Mateo’s week")).isTrue();
    }

    @Test
    void aTeacherIsToldThatTheOfficeRecordsLimits() {
        school.family(Player.ROSA, Player.MATEO);

        PanelPage guardian = guardianOfMateo(school.teacher().tab());

        assertThat(guardian.offers("/limits")).isFalse();
        assertThat(guardian.words()).contains("In your school the office records and lifts limits.");
    }

    @Test
    void whoIsUnlinkedSeesNothingAndWhoIsLinkedAgainSeesTheWeek() {
        school.teacher().tellsFamiliesAboutLeaves();
        FamilyPanel rosa = school.family(Player.ROSA, Player.MATEO);
        PanelSystem teacher = school.teacher().tab();

        PanelPage unlinked = teacher.send(guardianOfMateo(teacher).form("/removal"));
        PanelPage without = rosa.tab().open("/panel/week");
        teacher.send(unlinked.form("/reinstatement"));

        assertThat(without.words()).doesNotContain("Mateo");
        assertThat(rosa.tab().open("/panel/week").shows("Mateo’s week")).isTrue();
    }

    @Test
    void whoIsUnlinkedDoesNotComeBackByAPageOfThatHome() {
        school.family(Player.ROSA, Player.MATEO);
        PanelSystem teacher = school.teacher().tab();
        PanelPage guardian = guardianOfMateo(teacher);
        String code = new FamilyPaper(teacher).codeOf(Player.MATEO);
        WebBrowser phone = new WebBrowser().sending("X-Forwarded-For", ClientAddresses.next());

        teacher.send(guardian.form("/removal"));
        PanelPage refused = FamilyPaper.scans(phone, code, "Elena Rivera");

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(refused.visit()).isEmpty();
    }

    @Test
    void twoTeachersEditOneGuardianAndNothingTypedIsLost() {
        school.family(Player.ROSA, Player.MATEO);
        PanelSystem first = school.teacher().tab();
        PanelSystem second = school.teacher().tab();
        Form slow = guardianOfMateo(first).form(end(guardianOfMateo(first)), "version");
        second.send(slow.with("phone", "312 555 0101"));

        PanelPage told = first.send(slow.with("words", "mami"));
        PanelPage saved = first.send(told.form(end(told), "version"));

        assertThat(told.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(told.words()).contains("Somebody else has changed this", "3125550101");
        assertThat(told.shows("mami")).isTrue();
        assertThat(saved.outcome()).isEqualTo(Outcome.SHOWN);
    }

    @Test
    void somebodyOnMoodleAsksAndTheTeacherLinksThem() {
        School moodle = School.atMoodle();
        PanelSystem teacher = moodle.teacher().tab();
        moodle.opens(Player.ADA);
        teacher.send(confirming(teacher.open("/panel/people"), "Ada Chen"));
        PanelSystem sam = moodle.opens(Player.SAM);
        PanelPage waiting =
                sam.send(sam.open("/panel/link-requests").form("/link-requests").with("child", "Ada"));

        PanelPage asked = teacher.open(teacher.open("/panel/families").link("/panel/families/requests/"));
        PanelPage chosen = teacher.open(asked.link("/panel/families/requests/"));
        PanelPage linked = teacher.send(chosen.form("/acceptance"));

        assertThat(waiting.shows("Waiting for the teacher.")).isTrue();
        assertThat(linked.shows("Sam Chen is linked now.")).isTrue();
        assertThat(sam.open("/panel/link-requests").words()).contains("Yes. Open Families again");
        assertThat(moodle.opens(Player.SAM).first().shows("Ada’s week")).isTrue();
    }

    @Test
    void threeThousandStudentsAreShownAFewAtATime() {
        DemoLms.misbehave("class_size", "3000");
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");
        DemoLms.onceRead(okafor);

        PanelPage families = okafor.open("/panel/families");
        DemoLms.behaveWell();

        assertThat(families.words()).contains("Show the other 200");
        assertThat(families.document().select("input[type=checkbox]")).hasSizeLessThan(60);
    }

    /** Mateo's only guardian, as somebody of the school sees them. */
    private PanelPage guardianOfMateo(PanelSystem staff) {
        school.opens(Player.MATEO);
        PanelPage families = school.teacher().tab().open("/panel/families?name=Mateo");
        PanelPage student = staff.open(families.link("/panel/students/"));
        return staff.open(student.link(student.path() + "/guardians/"));
    }

    private static String end(PanelPage guardian) {
        return guardian.path().replaceAll(".*/", "");
    }

    private static Form confirming(PanelPage people, String name) {
        String id =
                people.document().select("label:contains(" + name + ") input").val();
        return people.form("/confirmations").and("person", id).with("as", "student");
    }
}
