package org.kith.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

class HouseholdsTest {

    private final Cast cast;
    private final Database database;
    private final Households households;
    private final PersonRecords records;

    HouseholdsTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.households = kith.the(Households.class);
        this.records = kith.the(PersonRecords.class);
    }

    @OnBothDatabases
    void theChildrenAnLmsNamesLiveInOneHousehold() {
        UUID rosa = cast.id(ROSA, SCIENCE);

        List<Link> links = households.ofGuardian(rosa);

        assertThat(links).hasSize(2);
        assertThat(links)
                .extracting(Link::household)
                .doesNotContainNull()
                .containsOnly(links.get(0).household());
        assertThat(links).extracting(Link::ground).containsOnly(Ground.LMS);
    }

    @OnBothDatabases
    void twoGuardiansOfOneChildAreTwoHouseholdsUntilSomebodySaysOtherwise() {
        cast.arrives(Entrance.of(ROSA, SCIENCE).namingChildren(ADA));
        cast.arrives(SAM, SCIENCE);

        List<Link> links = households.ofStudents(List.of(cast.id(ADA, SCIENCE)));

        assertThat(links).extracting(Link::household).doesNotHaveDuplicates().hasSize(2);
    }

    @OnBothDatabases
    void endingALinkEndsItUnderEveryRecordOfTheGuardian() {
        UUID mateo = cast.id(MATEO, SCIENCE);
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID sam = cast.id(SAM, SCIENCE);
        link(NewLink.of(sam, mateo, Ground.FAMILY_CODE));
        database.inTransaction(() -> records.merge(sam, rosa, rosa));

        database.inTransaction(() -> households.end(new Link.Pair(rosa, mateo), rosa));

        assertThat(households.ofStudents(List.of(mateo))).noneMatch(Link::holds);
    }

    @OnBothDatabases
    void linkingTwiceIsOneLink() {
        NewLink wanted = NewLink.of(cast.id(SAM, SCIENCE), cast.id(MATEO, SCIENCE), Ground.FAMILY_CODE);
        link(wanted);

        link(wanted);

        assertThat(households.ofStudents(List.of(wanted.student()))).hasSize(1);
    }

    @OnBothDatabases
    void aWiderGroundWidensALinkOfTheLms() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID mateo = cast.id(MATEO, SCIENCE);

        link(NewLink.of(rosa, mateo, Ground.FAMILY_CODE));
        cast.arrives(ROSA, SCIENCE);

        assertThat(households.between(rosa, mateo).orElseThrow().ground()).isEqualTo(Ground.FAMILY_CODE);
    }

    @OnBothDatabases
    void anLmsDoesNotTakeUpWhatAPersonHasEnded() {
        Link.Pair pair = new Link.Pair(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE));
        database.inTransaction(() -> households.end(pair, cast.id(OKAFOR, SCIENCE)));

        cast.arrives(ROSA, SCIENCE);

        assertThat(households
                        .between(pair.guardian(), pair.student())
                        .orElseThrow()
                        .holds())
                .isFalse();
    }

    @OnBothDatabases
    void aPersonTakesUpWhatAPersonHasEnded() {
        Link.Pair pair = new Link.Pair(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE));
        database.inTransaction(() -> households.end(pair, cast.id(OKAFOR, SCIENCE)));

        database.inTransaction(() -> households.takeUp(pair));

        assertThat(households
                        .between(pair.guardian(), pair.student())
                        .orElseThrow()
                        .holds())
                .isTrue();
    }

    @OnBothDatabases
    void whoWasNeverLinkedCannotBeUnlinked() {
        Link.Pair pair = new Link.Pair(cast.id(SAM, SCIENCE), cast.id(MATEO, SCIENCE));

        assertThatThrownBy(() -> database.inTransaction(() -> households.end(pair, pair.guardian())))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void twoWhoMoveInTogetherShareAHousehold() {
        cast.arrives(Entrance.of(ROSA, SCIENCE).namingChildren(ADA));
        UUID ada = cast.id(ADA, SCIENCE);
        UUID rosas =
                households.between(cast.id(ROSA, SCIENCE), ada).orElseThrow().household();
        Link.Pair sam = new Link.Pair(cast.id(SAM, SCIENCE), ada);

        database.inTransaction(() -> households.move(sam, rosas));

        assertThat(households.in(rosas)).extracting(Link::guardian).contains(sam.guardian());
    }

    @OnBothDatabases
    void aRelationIsWhatTheFamilyCallsIt() {
        Link.Pair pair = new Link.Pair(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE));

        database.inTransaction(() -> households.call(pair, new Relation("  madrina  ")));

        assertThat(households
                        .between(pair.guardian(), pair.student())
                        .orElseThrow()
                        .relation())
                .isEqualTo(new Relation("madrina"));
    }

    @OnBothDatabases
    void linksOfAnotherRecordAreThePersonsToo() {
        UUID onCanvas = cast.id(SAM, SCIENCE);
        UUID onPaper = cast.arrives(Entrance.of(SAM, SCIENCE, Lms.MOODLE)).person();
        UUID mateo = cast.id(MATEO, SCIENCE);
        link(NewLink.of(onPaper, mateo, Ground.FAMILY_CODE));

        database.inTransaction(() -> records.merge(onPaper, onCanvas, onCanvas));

        assertThat(households.ofGuardian(onCanvas)).extracting(Link::student).contains(mateo);
        assertThat(households.ofGuardian(onPaper)).isEqualTo(households.ofGuardian(onCanvas));
    }

    @OnBothDatabases
    void manyWhoLinkTheSameTwoAtOnceLinkThemOnce() {
        NewLink wanted = NewLink.of(cast.id(SAM, SCIENCE), cast.id(LUCIA, SCIENCE), Ground.LMS);
        UUID platform = cast.platform(Lms.CANVAS).id();

        Race<Link> race = database.atOnce(8, () -> households.linkNow(platform, wanted));

        assertThat(race.done()).isNotEmpty();
        assertThat(households.ofStudents(List.of(wanted.student()))).hasSize(1);
    }

    private void link(NewLink wanted) {
        UUID platform = cast.platform(Lms.CANVAS).id();
        database.inTransaction(() -> households.link(platform, wanted));
    }
}
