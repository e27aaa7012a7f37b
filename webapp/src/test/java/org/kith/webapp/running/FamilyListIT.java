package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** A school's own list of families: sent, looked at, brought in behind the scenes, and taken back. */
@OnRunningKith
class FamilyListIT {

    private static final String PAGE = "/panel/office/families";
    private static final int MEGABYTE = 1024 * 1024;

    /** A bound, not a pause. */
    private static final Duration SLOWEST = Duration.ofMinutes(1);

    private final School school = School.atCanvas();
    private final PanelSystem dana = school.opens(Player.DANA);
    private final TeacherPanel okafor = school.teacher();
    private final String mateo = school.opens(Player.MATEO).person();

    @Test
    void linksFamiliesWhomTheTeacherThenSees() {
        int troubles = ServerLog.times("SEVERE");

        PanelPage done = brings(list("Ana Ruiz,ana@lincoln.example"));

        assertThat(done.words()).contains("One line is in", "1 new guardians, 1 new links");
        assertThat(okafor.tab().open("/panel/students/" + mateo).words()).contains("Ana Ruiz", "ana@lincoln.example");
        assertThat(ServerLog.times("SEVERE")).isEqualTo(troubles);
    }

    @Test
    void changesNothingTheSecondTime() {
        brings(list("Ana Ruiz,ana@lincoln.example"));

        PanelPage again = sends(list("Ana Ruiz,ana@lincoln.example"));

        assertThat(again.words()).contains("There is nothing to bring in", "1 the same");
    }

    @Test
    void asksAndDoesAsItWasAnswered() {
        brings(list("Ana Ruiz,ana@lincoln.example"));
        PanelPage asked = sends(list("Ana Ruiz,other@lincoln.example"));
        assertThat(asked.words()).contains("One line needs your decision", "Is Ana Ruiz somebody we know?");

        PanelPage answered = dana.send(asked.form("/answers").with("2-guardian", "other"));

        assertThat(answered.words()).contains("1 new guardian", "New link");
    }

    @Test
    void isTakenBackAsAWhole() {
        PanelPage done = brings(list("Ana Ruiz,ana@lincoln.example"));

        PanelPage back = onceDone(dana.send(done.form("/withdrawal")));

        assertThat(back.words()).contains("The list is taken back");
        assertThat(okafor.tab().open("/panel/families").words()).doesNotContain("Ana Ruiz");
    }

    @Test
    void saysWhoIsMissingAndFindsStudents() {
        assertThat(dana.open(PAGE + "?find=mateo").words()).contains("for “mateo”", "Mateo Rivera");
        assertThat(dana.open(PAGE).words()).contains("nobody linked");

        brings(list("Ana Ruiz,ana@lincoln.example"));

        assertThat(dana.open(PAGE).item("Mateo Rivera").link("/panel/students/"))
                .isNotEmpty();
    }

    @Test
    void givesBackWhatItCannotReadWithoutAFormulaInIt() {
        PanelPage sent = sends("student id,guardian name\n=cmd|' /C calc'!A0,Ana Ruiz\n");

        PanelPage lines = dana.open(sent.path() + "/lines-left-out");

        assertThat(lines.words()).contains("2", "no student here has the number", "'=cmd|' /C calc'!A0");
    }

    @Test
    void isForTeachersOnlyIfTheSchoolSaysSo() {
        PanelPage refused = okafor.tab().open(PAGE);
        dana.send(Form.to("/panel/school").with(Map.of("lists", "teachers", "merges", "teachers", "language", "en")));
        PanelPage admitted = okafor.tab().open(PAGE);
        dana.send(Form.to("/panel/school").with(Map.of("merges", "teachers", "language", "en")));

        assertThat(refused.outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
        assertThat(admitted.words()).contains("The students of your courses");
    }

    @Test
    void refusesWhatIsTooLargeOrNoListOnThePageItWasChosenOn() {
        PanelPage tooLarge = sends("a".repeat(7 * MEGABYTE));
        PanelPage tooLong = sends(IntStream.range(0, 100_000)
                .mapToObj(line -> line + ",Rosa")
                .collect(Collectors.joining("\n", "student id,guardian\n", "\n")));
        PanelPage noList = sends("name,colour\nRosa,red\n");

        assertThat(tooLarge.outcome()).isEqualTo(Outcome.TOO_LARGE);
        assertThat(tooLarge.words()).contains("We take up to 6 MB at once.");
        assertThat(tooLong.words()).contains("We take up to 30,000 lines at once.");
        assertThat(noList.words()).contains("“student id” and “guardian name” must be among them");
        assertThat(Stream.of(tooLarge, tooLong, noList)).allMatch(page -> page.offers("/lists"));
    }

    private String list(String guardian) {
        return "student id,guardian name,email\n" + school.subject(Player.MATEO) + "," + guardian + "\n";
    }

    private PanelPage sends(String text) {
        return dana.sendFile(dana.open(PAGE).form("/lists", "file").with("file", text));
    }

    private PanelPage brings(String text) {
        return onceDone(dana.send(sends(text).form("/confirmation")));
    }

    private PanelPage onceDone(PanelPage running) {
        Instant tooLate = Instant.now().plus(SLOWEST);
        return Stream.generate(() -> dana.open(running.path()))
                .takeWhile(page -> Instant.now().isBefore(tooLate))
                .filter(page -> page.document().select("progress").isEmpty())
                .findFirst()
                .orElseThrow(() -> new AssertionError("The list was not read within " + SLOWEST));
    }
}
