package org.kith.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.sis.SchoolLists.ANA;
import static org.kith.sis.SchoolLists.HEADING;
import static org.kith.sis.SchoolLists.LEO;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ROSA;

import java.util.UUID;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.NewLink;
import org.kith.sis.match.Counts;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

class TakingBackTest {

    private final Database database;
    private final FixedClock clock;
    private final UUID platform;
    private final UUID rosa;
    private final SchoolLists school;
    private final Households households;

    TakingBackTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.platform = cast.platform(Lms.CANVAS).id();
        this.rosa = cast.id(ROSA, SCIENCE);
        this.school = new SchoolLists(database, kith, cast);
        this.households = kith.the(Households.class);
    }

    @OnBothDatabases
    void isTakenBackAsAWhole() {
        link(NewLink.of(rosa, school.student("2"), Ground.LMS));
        FamilyListView done = school.bringsIn(HEADING + ANA + LEO + "2,,Rosa Rivera,,,,,,\n");

        FamilyListView back = school.takesBack(done);

        assertThat(back.state()).isEqualTo(ListState.TAKEN_BACK);
        assertThat(school.links("1")).isEmpty();
        assertThat(school.links("2")).extracting(Link::ground).containsExactly(Ground.LMS);
    }

    @OnBothDatabases
    void leavesWhatAnotherListHasSaidTooWhenItIsTakenBack() {
        FamilyListView first = school.bringsIn(HEADING + ANA + LEO);
        school.bringsIn(HEADING + ANA);

        school.takesBack(first);

        assertThat(school.guardians("1")).containsExactly("Ana Ruiz");
    }

    @OnBothDatabases
    void isTakenUpByACorrectedListWithoutAQuestion() {
        FamilyListView wrong = school.bringsIn(HEADING + ANA + LEO);
        school.takesBack(wrong);

        FamilyListView right = school.bringsIn(HEADING + ANA);

        assertThat(right.counts()).isEqualTo(new Counts(0, 1, 0, 0, 0, 0, 0));
        assertThat(school.guardians("1")).containsExactly("Ana Ruiz");
    }

    @OnBothDatabases
    void cannotBeTakenBackAfterAWeek() {
        FamilyListView done = school.bringsIn(HEADING + ANA);
        clock.passes(FamilyList.REGRET);

        FamilyListView still = school.takesBack(done);

        assertThat(still.state()).isEqualTo(ListState.DONE);
        assertThat(school.links("1")).hasSize(1);
    }

    private void link(NewLink link) {
        database.inTransaction(() -> households.link(platform, link));
    }

    @OnBothDatabases
    void isNothingToTakeBackIfItChangedNoLink() {
        school.bringsIn(HEADING + ANA + LEO);

        FamilyListView again = school.bringsIn(HEADING + ANA + LEO);

        assertThat(again.canBeTakenBack()).isFalse();
        assertThat(school.takesBack(again).state()).isEqualTo(ListState.DONE);
        assertThat(school.guardians("1")).hasSize(2);
    }

    @OnBothDatabases
    void handsOnToAListThatSaysTheSameWhatItHadDone() {
        FamilyListView first = school.bringsIn(HEADING + ANA + LEO);
        FamilyListView again = school.bringsIn(HEADING + ANA);
        school.takesBack(first);

        FamilyListView offered = school.shows(again);
        school.takesBack(again);

        assertThat(offered.canBeTakenBack()).isTrue();
        assertThat(school.links("1")).isEmpty();
    }
}
