package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.testing.Classroom;
import org.kith.testing.Player;
import org.kith.webapp.running.AccessTable.Row;

/** Links may be followed by anything: a mail scanner, a prefetching browser, a curious child. */
@OnRunningKith
class ReadingChangesNothingIT {

    @Test
    void ofWhatATeacherSees() {
        School school = School.atCanvas();
        Coursework own = Coursework.in(school, Classroom.SCIENCE, Player.ROSA);
        TeacherPanel teacher = school.teacher();
        List<PanelSystem> everybody =
                Stream.of(Guest.values()).map(guest -> guest.comesTo(school)).toList();
        Map<String, String> before = everything(teacher, own);

        everybody.forEach(
                tab -> AccessTable.rows().stream().filter(row -> !row.changes()).forEach(row -> tab.ask(row, own)));

        assertThat(everything(teacher, own)).containsExactlyInAnyOrderEntriesOf(before);
    }

    @Test
    void andSaysNoMoreAboutWhatIsNotYoursThanAboutWhatIsNotThere() {
        School school = School.atCanvas();
        Coursework own = Coursework.in(school, Classroom.SCIENCE, Player.ROSA);
        Coursework others = Coursework.in(new School(LmsStandIn.otherCanvas()), Classroom.SCIENCE, Player.ROSA);
        PanelSystem teacher = school.teacher().tab();
        Row card = AccessTable.row("GET /panel/cards/{card}");

        PanelPage notYours = teacher.ask(card, others);
        PanelPage notThere = teacher.ask(card, Coursework.nowhere(own));

        assertThat(notYours.withoutReference()).isEqualTo(notThere.withoutReference());
    }

    private static Map<String, String> everything(TeacherPanel teacher, Coursework own) {
        return AccessTable.rows().stream()
                .filter(row -> !row.changes() && row.admitted().contains(Guest.INSTRUCTOR))
                .collect(Collectors.toMap(Row::route, row -> said(teacher.tab().ask(row, own))));
    }

    /** A refusal has a code and a time of its own each time. */
    private static String said(PanelPage page) {
        return page.referenceCode().isPresent() ? page.heading() : page.words();
    }
}
