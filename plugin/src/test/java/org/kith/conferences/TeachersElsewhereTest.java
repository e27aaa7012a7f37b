package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.choice;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import java.util.function.Supplier;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.TimeRows;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

/** Ms Okafor meets families in two rounds on the same evenings, and is in one place at a time. */
class TeachersElsewhereTest {

    private static final int ROUNDS = Integer.getInteger("claims.rounds", 50);
    private static final Wish IN_SPANISH = new Wish(new Needs("es", "", false, false, false), "");

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final Holds holds;
    private final Claims claims;
    private final Meeting rosas;
    private final Meeting sams;
    private final List<SlotFacts> firsts;
    private final List<SlotFacts> seconds;

    TeachersElsewhereTest(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.holds = kith.the(Holds.class);
        this.claims = kith.the(Claims.class);
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        List.of(MATEO, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        RoundFacts first = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        RoundFacts second = database.inTransaction(() -> conferences.openAgain(RoundRules.USUAL));
        this.firsts = conferences.slots(first);
        this.seconds = conferences.slots(second);
        this.rosas = conferences.meeting(first, ROSA, MATEO);
        this.sams = conferences.meeting(second, SAM, ADA);
    }

    @OnBothDatabases
    void whatIsKeptInOneRoundIsTakenInTheOther() {
        hold(rosas, firsts.get(3));

        assertThatThrownBy(() -> hold(sams, seconds.get(3))).isInstanceOf(SlotTaken.class);

        assertThat(hold(sams, seconds.get(4)).slot()).isEqualTo(seconds.get(4));
    }

    @OnBothDatabases
    void whatIsGivenBackIsFreeInBoth() {
        hold(rosas, firsts.get(3));
        database.inTransaction(() -> holds.giveBack(rosas));

        assertThat(hold(sams, seconds.get(3)).slot()).isEqualTo(seconds.get(3));
    }

    @OnBothDatabases
    void theOtherRoundsFamiliesAreNotOfferedIt() {
        hold(rosas, firsts.get(3));
        book(rosas, firsts.get(3), Wish.NONE);

        assertThat(kith.the(TimeRows.class)
                        .free(kith.the(OwnMeetings.class)
                                .one(cast.id(SAM, SCIENCE), sams.child(), sams.round(), sams.course())))
                .doesNotContain(seconds.get(3))
                .contains(seconds.get(2), seconds.get(4));
        assertThat(database.inTransaction(() -> kith.the(Offers.class)
                        .locked(sams.round(), seconds.get(3).id())))
                .isEmpty();
    }

    @OnBothDatabases
    void theTeacherSeesWhenSheIsBusy() {
        hold(rosas, firsts.get(3));
        HostFacts host = kith.the(Rounds.class).hosts(sams.round()).get(0);

        assertThat(kith.the(TeachersElsewhere.class).kept(List.of(host), seconds))
                .containsExactly(seconds.get(3));
    }

    @OnBothDatabases
    void aLongerMeetingDoesNotGoOnIntoWhatIsTakenThere() {
        hold(sams, seconds.get(4));
        hold(rosas, firsts.get(3));

        assertThatThrownBy(() -> book(rosas, firsts.get(3), IN_SPANISH)).isInstanceOf(NoTimeToInterpret.class);

        assertThat(book(rosas, firsts.get(3), Wish.NONE).isBooked()).isTrue();
    }

    @OnBothDatabases
    void whatALongerMeetingGoesOnIntoIsTakenThere() {
        hold(rosas, firsts.get(3));
        book(rosas, firsts.get(3), IN_SPANISH);

        assertThatThrownBy(() -> hold(sams, seconds.get(4))).isInstanceOf(SlotTaken.class);
    }

    @OnBothDatabases
    void ofTwoFamiliesAtOnceOneGetsIt() {
        for (int number = 0; number < ROUNDS; number++) {
            List<Supplier<ClaimFacts>> both =
                    List.of(() -> hold(rosas, firsts.get(3)), () -> hold(sams, seconds.get(3)));

            Race<ClaimFacts> race = database.atOnce(both);

            assertThat(race.done()).hasSize(1);
            assertThat(race.failures()).singleElement().isInstanceOf(SlotTaken.class);
            assertThat(database.rows("conference_claim")).isEqualTo(1);
            List.of(rosas, sams).forEach(meeting -> database.inTransaction(() -> holds.giveBack(meeting)));
        }
    }

    @OnBothDatabases
    void twoTeachersAtTheSameTimeAreTwo() {
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        database.inTransaction(() -> conferences.draft(RoundRules.USUAL));
        RoundFacts lunds = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        hold(rosas, firsts.get(3));

        Meeting there = conferences.meeting(lunds, SAM, ADA);

        assertThat(hold(there, conferences.slots(lunds).get(3)).slot())
                .isEqualTo(conferences.slots(lunds).get(3));
        assertThat(cast.id(OKAFOR, SCIENCE))
                .isNotEqualTo(conferences.host(lunds).teacher());
    }

    private ClaimFacts hold(Meeting meeting, SlotFacts slot) {
        return database.inTransaction(() -> holds.hold(meeting, choice(slot)));
    }

    private ClaimFacts book(Meeting meeting, SlotFacts slot, Wish wish) {
        return database.inTransaction(
                () -> claims.book(meeting, slot.id(), wish, meeting.home().guardian()));
    }
}
