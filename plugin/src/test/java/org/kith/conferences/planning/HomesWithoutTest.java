package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.households.PersonRecords;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Mateo has two homes: Rosa's, and Luis's. */
class HomesWithoutTest {

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final ConferencesInTests conferences;

    HomesWithoutTest(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.conferences = new ConferencesInTests(kith, cast);
        List.of(MATEO, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, LUIS).forEach(guardian -> cast.arrives(guardian, SCIENCE));
    }

    @OnBothDatabases
    void theOtherHomeIsStillWithoutATime() {
        RoundFacts round = open(RoundRules.USUAL);
        books(round, meeting(round, ROSA), 3);

        assertThat(missing(round, MATEO)).singleElement().satisfies(one -> {
            assertThat(one.guardian()).isEqualTo("Luis Rivera");
            assertThat(one.home())
                    .hasValueSatisfying(home -> assertThat(home.names("")).isEqualTo("Luis Rivera"));
        });
    }

    @OnBothDatabases
    void bothHomesHaveATimeWhenEachHasBooked() {
        RoundFacts round = open(RoundRules.USUAL);
        books(round, meeting(round, ROSA), 3);
        books(round, meeting(round, LUIS), 5);

        assertThat(missing(round, MATEO)).isEmpty();
    }

    @OnBothDatabases
    void aStudentOfWhomNoHomeHasBookedStandsThereOnce() {
        assertThat(missing(open(RoundRules.USUAL), MATEO))
                .singleElement()
                .satisfies(one -> assertThat(one.home()).isEmpty());
    }

    @OnBothDatabases
    void homesThatComeTogetherNeedOneTime() {
        RoundFacts round = open(new RoundRules(1, 1, Homes.TOGETHER, Part.AWAY, 12));
        Meeting rosas = meeting(round, ROSA);
        books(round, new Meeting(rosas.round(), rosas.course(), rosas.child(), rosas.home(), rosas.child()), 3);

        assertThat(missing(round, MATEO)).isEmpty();
    }

    @OnBothDatabases
    void aStudentOfOneHomeHasATimeOnceItHasBooked() {
        RoundFacts round = open(RoundRules.USUAL);
        cast.arrives(SAM, SCIENCE);

        books(round, conferences.meeting(round, SAM, ADA), 3);

        assertThat(missing(round, ADA)).isEmpty();
    }

    @OnBothDatabases
    void whoHasBookedUnderAnotherRecordHasATime() {
        RoundFacts round = open(RoundRules.USUAL);
        books(round, meeting(round, ROSA), 3);
        database.inTransaction(() -> kith.the(PersonRecords.class)
                .merge(cast.id(ROSA, SCIENCE), cast.id(LUIS, SCIENCE), cast.id(OKAFOR, SCIENCE)));

        assertThat(missing(round, MATEO)).isEmpty();
    }

    @OnBothDatabases
    void theFileNamesTheOtherHome() {
        RoundFacts round = open(RoundRules.USUAL);
        books(round, meeting(round, ROSA), 3);
        cast.visits(OKAFOR, SCIENCE);
        RoundBookingsResource bookings = kith.the(RoundBookingsResource.class);
        bookings.id = round.id();

        assertThat(bookings.file().lines())
                .contains("Not booked yet,,,Mateo Rivera,Luis Rivera,,,,")
                .anySatisfy(line -> assertThat(line).startsWith("2026-10-13,16:40,16:55,Mateo Rivera,Rosa Rivera"));
    }

    private RoundFacts open(RoundRules rules) {
        return database.inTransaction(() -> conferences.open(rules));
    }

    private Meeting meeting(RoundFacts round, Player guardian) {
        return conferences.meeting(round, guardian, MATEO);
    }

    private void books(RoundFacts round, Meeting meeting, int which) {
        SlotFacts slot = conferences.slots(round).get(which);
        database.inTransaction(() -> {
            kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(slot));
            kith.the(Claims.class)
                    .book(meeting, slot.id(), Wish.NONE, meeting.home().guardian());
        });
    }

    private List<Missing> missing(RoundFacts round, Player student) {
        cast.visits(OKAFOR, SCIENCE);
        RoundResource resource = kith.the(RoundResource.class);
        resource.id = round.id();
        return ((RoundView) resource.show().view())
                .missing().stream()
                        .filter(one -> one.student().id().equals(cast.id(student, SCIENCE)))
                        .toList();
    }
}
