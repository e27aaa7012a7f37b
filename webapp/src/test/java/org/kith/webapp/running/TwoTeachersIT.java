package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.kith.testing.Classroom;
import org.kith.testing.Player;

/** Of two who write one card at the same time, the second is told, and nothing is lost. */
@OnRunningKith
class TwoTeachersIT {

    private final School school = School.atCanvas();
    private final TeacherPanel okafor = school.teacher();
    private final TeacherPanel lund = new TeacherPanel(school.opens(Player.LUND, Classroom.SCIENCE));

    @BeforeEach
    void oneCard() {
        okafor.adds("Photosynthesis");
    }

    @Test
    void seeBothTexts() {
        CardEditor hers = okafor.writes("Photosynthesis").typing("en.learn", "How leaves eat light");
        CardEditor his = lund.writes("Photosynthesis").typing("en.learn", "How plants cook");
        hers.saves();

        PanelPage page = his.saves();

        assertThat(page.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(page.shows("How leaves eat light")).isTrue();
        assertThat(page.shows("How plants cook")).isTrue();
        assertThat(page.words()).contains("Ms Okafor changed this card");
    }

    @RepeatedTest(5)
    void atTheSameInstantExactlyOneIsKeptAndTheOtherIsTold() {
        CardEditor hers = okafor.writes("Photosynthesis").typing("en.learn", "How leaves eat light");
        CardEditor his = lund.writes("Photosynthesis").typing("en.learn", "How plants cook");

        List<PanelPage> pages = CardEditor.saveAtOnce(hers, his);

        String kept = pages.get(0).outcome() == Outcome.SHOWN ? "How leaves eat light" : "How plants cook";
        assertThat(pages).extracting(PanelPage::outcome).containsExactlyInAnyOrder(Outcome.SHOWN, Outcome.CONFLICT);
        assertThat(pages).allMatch(page -> page.shows(kept));
        assertThat(okafor.writes("Photosynthesis").page().shows(kept)).isTrue();
    }

    @Test
    void overwriteNothingUnseen() {
        CardEditor hers = okafor.writes("Photosynthesis").typing("en.learn", "How leaves eat light");
        CardEditor his = lund.writes("Photosynthesis").typing("en.learn", "How plants cook");
        hers.saves();

        his.saves();

        assertThat(okafor.writes("Photosynthesis").page().shows("How leaves eat light"))
                .isTrue();
    }

    @Test
    void mayKeepTheOwnTextAfterSeeingTheOther() {
        CardEditor hers = okafor.writes("Photosynthesis").typing("en.learn", "How leaves eat light");
        CardEditor his = lund.writes("Photosynthesis").typing("en.learn", "How plants cook");
        hers.saves();

        his.savesAgainFrom(his.saves());

        assertThat(okafor.writes("Photosynthesis").page().shows("How plants cook"))
                .isTrue();
    }

    @Test
    void doNotPublishOverEachOther() {
        CardEditor hers = okafor.writes("Photosynthesis").typing(TeacherPanel.LEAVES);
        CardEditor his = lund.writes("Photosynthesis").typing("en.learn", "How plants cook");
        hers.marksReady();
        okafor.publishes();

        PanelPage page = his.publishes();

        assertThat(page.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(school.family(Player.ROSA).week().shows("How leaves make food"))
                .isTrue();
    }
}
