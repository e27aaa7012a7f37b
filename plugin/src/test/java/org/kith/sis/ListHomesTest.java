package org.kith.sis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.sis.SchoolLists.ANA;
import static org.kith.sis.SchoolLists.HEADING;
import static org.kith.sis.SchoolLists.LEO;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.sis.match.Counts;
import org.kith.sis.match.Outcome;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Which home a list puts a guardian into, and what of it stands against what is there. */
class ListHomesTest {

    private final Database database;
    private final UUID dana;
    private final SchoolLists school;
    private final Households households;

    ListHomesTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.dana = cast.id(DANA, SCIENCE);
        this.school = new SchoolLists(database, kith, cast);
        this.households = kith.the(Households.class);
    }

    @OnBothDatabases
    void putsOneLabelAndOneStudentIntoOneHousehold() {
        school.bringsIn(HEADING + "1,,Ana,,,,,,A\n1,,Leo,,,,,,A\n2,,Ana,,,,,,A\n2,,Una,,,,,,A\n1,,Uwe,,,,,,B\n");

        assertThat(school.links("1")).extracting(Link::household).hasSize(3);
        assertThat(homes("1")).hasSize(2);
        assertThat(homes("2")).hasSize(1).doesNotContainAnyElementsOf(homes("1"));
    }

    @OnBothDatabases
    void leavesALinkEndedThatSomebodyHasEnded() {
        school.bringsIn(HEADING + ANA);
        Link.Pair pair = school.links("1").get(0).pair();
        database.inTransaction(() -> households.end(pair, dana));

        FamilyListView again = school.sends(HEADING + ANA);

        assertThat(school.compares(again).counts()).isEqualTo(new Counts(0, 0, 0, 0, 0, 1, 0));
        school.answers(again, Map.of("2-ended", "yes"));
        assertThat(school.bringsIn(again).counts().links()).isEqualTo(1);
        assertThat(school.links("1")).hasSize(1);
    }

    @OnBothDatabases
    void asksBeforeAnybodyMovesToAnotherHousehold() {
        school.bringsIn(HEADING + ANA + LEO);

        FamilyListView together = school.sends(HEADING + ANA + LEO.replace(",B", ",A"));

        assertThat(school.compares(together).counts()).isEqualTo(new Counts(0, 0, 0, 1, 0, 1, 0));
        school.bringsIn(together);
        assertThat(homes("1")).hasSize(2);
        FamilyListView ticked = school.sends(HEADING + ANA + LEO.replace(",B", ",A"));
        school.answers(ticked, Map.of("3-household", "yes"));
        school.bringsIn(ticked);
        assertThat(homes("1")).hasSize(1);
    }

    @OnBothDatabases
    void saysWhichLineCountsWhenTwoDisagree() {
        FamilyListView sent = school.sends(HEADING + ANA + ANA.replace(",A\n", ",B\n") + ANA);

        assertThat(school.compares(sent).outcomes())
                .extracting(Outcome::fate)
                .containsExactly(Outcome.Fate.NEW, Outcome.Fate.LEFT_OUT, Outcome.Fate.SAME);
    }

    private List<UUID> homes(String number) {
        return school.links(number).stream().map(Link::household).distinct().toList();
    }
}
