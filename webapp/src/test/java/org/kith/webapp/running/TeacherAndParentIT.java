package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** Somebody who teaches a course and has a child in it. */
@OnRunningKith
class TeacherAndParentIT {

    private final School school = School.atCanvas();

    @Test
    void comesAsATeacherFirst() {
        PanelSystem lund = lundWithAda();

        assertThat(lund.first().heading()).startsWith("Families");
        assertThat(lund.first().words()).contains("My child’s week").contains("Objectives");
    }

    @Test
    void readsTheWeekOfTheChildAsAnyFamilyDoes() {
        school.opens(Player.ADA);
        school.teacher().tellsFamiliesAboutLeaves();
        PanelSystem lund = lundWithAda();

        PanelPage page = lund.open(lund.first().link("/panel/standings/"));

        assertThat(page.heading()).isEqualTo("Ada’s week");
        assertThat(page.offers("/answer")).isTrue();
        assertThat(page.words()).doesNotContain("Objectives");
    }

    @Test
    void findsTheChildsWeekAgain() {
        PanelSystem lund = lundWithAda();
        PanelPage page = lund.open(lund.first().link("/panel/standings/"));

        PanelPage again = lund.open(page.path());

        assertThat(again.heading()).isEqualTo(page.heading());
    }

    @Test
    void goesBackToTheClass() {
        PanelSystem lund = lundWithAda();
        PanelPage child = lund.open(lund.first().link("/panel/standings/"));

        PanelPage page = lund.open(child.link("/panel/standings/"));

        assertThat(page.heading()).startsWith("Families");
        assertThat(page.offers("/cards")).isTrue();
    }

    @Test
    void isOnlyATeacherWhenTheNextLaunchSaysSo() {
        lundWithAda();

        PanelSystem lund = school.opens(Player.LUND);

        assertThat(lund.first().words()).doesNotContain("My child’s week");
        assertThat(lund.open("/panel/standings/guardian").outcome()).isEqualTo(Outcome.NOT_FOR_YOU);
    }

    private PanelSystem lundWithAda() {
        return school.opens(school.launchAsTeacherAndParent(Player.LUND, List.of(Player.ADA)));
    }
}
