package org.kith.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.sis.SchoolLists.ANA;
import static org.kith.sis.SchoolLists.HEADING;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ROSA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.households.Contacts;
import org.kith.sis.file.Remark;
import org.kith.sis.match.Counts;
import org.kith.sis.match.Question;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Who a line of a list means, and when we ask. */
class MeantPeopleTest {

    private final Kith kith;
    private final UUID course;
    private final UUID otherCourse;
    private final UUID rosa;
    private final SchoolLists school;

    MeantPeopleTest(Database database, Kith kith, Cast cast) {
        this.kith = kith;
        this.course = cast.id(SCIENCE);
        this.otherCourse = cast.id(READING);
        this.rosa = cast.id(ROSA, SCIENCE);
        this.school = new SchoolLists(database, kith, cast);
    }

    @OnBothDatabases
    void aNameAloneIsNobodyInAnotherFamily() {
        school.bringsIn(HEADING + "1,,Ana Ruiz,,,,,,\n2,,Ana Ruiz,,,,,,\n");

        assertThat(school.links("1").get(0).guardian())
                .isNotEqualTo(school.links("2").get(0).guardian());
    }

    @OnBothDatabases
    void anAddressAndTheNameAreTheSamePersonInAllFamilies() {
        school.bringsIn(HEADING + ANA + "2,,\"Ruiz, Ana\",,ANA@example.com,,,,\n");

        assertThat(school.links("1").get(0).guardian())
                .isEqualTo(school.links("2").get(0).guardian());
    }

    @OnBothDatabases
    void twoParentsMayShareAnAddress() {
        FamilyListView done =
                school.bringsIn(HEADING + "1,,Ana Ruiz,,home@example.com,,,,A\n1,,Leo Ruiz,,home@example.com,,,,A\n");

        assertThat(done.counts()).isEqualTo(new Counts(2, 2, 0, 0, 0, 0, 0));
        assertThat(school.guardians("1")).containsExactlyInAnyOrder("Ana Ruiz", "Leo Ruiz");
    }

    @OnBothDatabases
    void asksAboutTheSameNameWithAnotherAddress() {
        school.bringsIn(HEADING + ANA);
        FamilyListView sent = school.sends(HEADING + "1,,Ana Ruiz,,other@example.com,,,,\n");
        UUID ana = school.links("1").get(0).guardian();

        Question question = school.compares(sent).outcomes().get(0).question().orElseThrow();

        assertThat(question.asks().key()).isEqualTo("sis.asks.same-name");
        assertThat(question.candidates()).extracting(Question.Candidate::choice).containsExactly("person:" + ana);
        assertThat(school.compares(sent).counts()).isEqualTo(new Counts(0, 0, 0, 0, 1, 0, 0));
    }

    @OnBothDatabases
    void doesAsItWasAnswered() {
        school.bringsIn(HEADING + ANA);
        UUID ana = school.links("1").get(0).guardian();
        String list = HEADING + "1,,Ana Ruiz,,other@example.com,,,,\n";

        FamilyListView same = school.sends(list);
        school.answers(same, Map.of("2-guardian", "person:" + ana));
        FamilyListView left = school.sends(list);
        school.answers(left, Map.of("2-guardian", "leave"));
        FamilyListView other = school.sends(list);
        school.answers(other, Map.of("2-guardian", "other"));

        assertThat(school.compares(left).counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 1));
        assertThat(school.compares(other).counts()).isEqualTo(new Counts(1, 1, 0, 0, 0, 0, 0));
        assertThat(school.bringsIn(same).counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0, 0));
        assertThat(kith.the(Contacts.class).of(ana))
                .extracting(way -> way.address().text())
                .contains("other@example.com");
    }

    @OnBothDatabases
    void believesNoAnswerThatWasNotOffered() {
        school.bringsIn(HEADING + ANA);
        FamilyListView sent = school.sends(HEADING + "1,,Ana Ruiz,,other@example.com,,,,\n");

        school.answers(sent, Map.of("2-guardian", "person:" + rosa, "2-student", "<script>"));

        assertThat(school.compares(sent).counts().asked()).isEqualTo(1);
    }

    @OnBothDatabases
    void asksWhenANumberIsOfTwoStudentsOrTheNameIsAnother() {
        school.enrol(otherCourse, List.of("9"));
        school.enrol(otherCourse, "9", "Other Nine");

        FamilyListView sent = school.sends(HEADING + "9,,Ana,,,,,,\n1,Lucía Rivera,Leo,,,,,,\n");

        assertThat(school.compares(sent).outcomes())
                .extracting(outcome -> outcome.question().orElseThrow().asks().key())
                .containsExactly("sis.asks.student-twice", "sis.asks.student-name");
        school.answers(sent, Map.of("3-student", "person:" + school.student("1")));
        assertThat(school.compares(sent).counts()).isEqualTo(new Counts(1, 1, 0, 0, 1, 0, 0));
    }

    @OnBothDatabases
    void saysWhichNumberItCouldBeWhenZerosAreMissingAndGuessesNothing() {
        school.enrol(course, List.of("00451", "0451"));

        FamilyListView sent = school.sends(HEADING + "451,,Ana,,,,,,\n7,,Leo,,,,,,\nx451,,Eva,,,,,,\n");

        assertThat(school.compares(sent).outcomes())
                .extracting(outcome -> outcome.problem().orElseThrow())
                .containsExactly(
                        Remark.of("sis.problem.zeros", "451", "00451, 0451"),
                        Remark.of("sis.problem.nobody", "7"),
                        Remark.of("sis.problem.nobody", "x451"));
        assertThat(school.compares(sent).counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 0, 3));
    }
}
