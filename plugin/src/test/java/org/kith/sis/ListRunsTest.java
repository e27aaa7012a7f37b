package org.kith.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.sis.SchoolLists.ANA;
import static org.kith.sis.SchoolLists.HEADING;
import static org.kith.sis.SchoolLists.LEO;

import java.time.Duration;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

/** How a list is worked on, and forgotten. */
class ListRunsTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final UUID platform;
    private final SchoolLists school;

    ListRunsTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.platform = cast.platform(Lms.CANVAS).id();
        this.school = new SchoolLists(database, kith, cast);
    }

    @OnBothDatabases
    void goesOnWhereItStoppedWhenTheServerDied() {
        FamilyListView sent = school.sends(HEADING + ANA + LEO);
        UUID lost = school.confirms(sent);
        clock.passes(FamilyList.SILENCE.plusMillis(1));
        assertThat(school.shows(sent).state()).isEqualTo(ListState.FAILED);
        UUID next = school.confirms(sent);

        assertThatThrownBy(() -> kith.the(ListWork.class).run(lost)).isInstanceOf(ListReplaced.class);
        kith.the(ListWork.class).run(next);

        assertThat(school.shows(sent).state()).isEqualTo(ListState.DONE);
        assertThat(school.guardians("1")).hasSize(2);
    }

    @OnBothDatabases
    void runsOnceHoweverOftenItIsConfirmed() {
        FamilyListView sent = school.sends(HEADING + ANA);
        UUID first = school.confirms(sent);

        UUID second = school.confirms(sent);

        assertThat(second).isEqualTo(first);
    }

    @OnBothDatabases
    void isForgottenAfterAsLongAsTheSchoolKeepsFiles() {
        FamilyListView done = school.bringsIn(HEADING + ANA);
        clock.passes(Duration.ofDays(31));

        int removed =
                kith.the(FamilyListsPurge.class).purge(platform, clock.instant().minus(Duration.ofDays(30)));

        assertThat(removed).isEqualTo(1);
        assertThat(school.links("1")).hasSize(1);
        assertThatThrownBy(() -> school.shows(done)).isInstanceOf(NotFound.class);
        assertThat(database.rows("family_list_link") + database.rows("family_list_content"))
                .isZero();
    }
}
