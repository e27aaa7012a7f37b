package org.kith.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import java.util.UUID;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class PersonRecordsTest {

    private final Cast cast;
    private final Database database;
    private final PersonRecords records;

    PersonRecordsTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.records = kith.the(PersonRecords.class);
    }

    @OnBothDatabases
    void aRecordThatWasNotMergedIsThePersonItself() {
        UUID rosa = cast.id(ROSA, SCIENCE);

        assertThat(records.of(rosa)).containsExactly(rosa);
    }

    @OnBothDatabases
    void bothRecordsFindBoth() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID sam = cast.id(SAM, SCIENCE);

        merge(rosa, sam);

        assertThat(records.of(rosa)).containsExactly(sam, rosa);
        assertThat(records.of(sam)).containsExactly(sam, rosa);
        assertThat(records.persons(List.of(rosa, sam))).containsEntry(rosa, sam).containsEntry(sam, sam);
    }

    @OnBothDatabases
    void aThirdRecordMakesNoChain() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID sam = cast.id(SAM, SCIENCE);
        UUID okafor = cast.id(OKAFOR, SCIENCE);
        merge(rosa, sam);

        merge(sam, okafor);

        assertThat(records.of(rosa)).containsExactlyInAnyOrder(okafor, sam, rosa);
        assertThat(records.person(rosa)).isEqualTo(okafor);
    }

    @OnBothDatabases
    void mergingTwiceOrTheOtherWayRoundChangesNothing() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID sam = cast.id(SAM, SCIENCE);
        merge(rosa, sam);

        merge(rosa, sam);
        merge(sam, rosa);

        assertThat(records.person(rosa)).isEqualTo(sam);
        assertThat(records.person(sam)).isEqualTo(sam);
    }

    @OnBothDatabases
    void partedRecordsAreTwoPeopleAgain() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID sam = cast.id(SAM, SCIENCE);
        merge(rosa, sam);

        database.inTransaction(() -> records.split(rosa));

        assertThat(records.of(rosa)).containsExactly(rosa);
        assertThat(records.of(sam)).containsExactly(sam);
    }

    private void merge(UUID record, UUID into) {
        database.inTransaction(() -> records.merge(record, into, into));
    }
}
