package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.ConferencesInTests.choice;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import java.util.UUID;
import org.kith.families.PersonForgotten;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class ForgottenMeetingsTest {

    private final Database database;
    private final Holds holds;
    private final Claims claims;
    private final ForgottenMeetings forgotten;
    private final List<SlotFacts> slots;
    private final Meeting rosas;
    private final Meeting sams;

    ForgottenMeetingsTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.holds = kith.the(Holds.class);
        this.claims = kith.the(Claims.class);
        this.forgotten = kith.the(ForgottenMeetings.class);
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        RoundFacts round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.rosas = conferences.meeting(round, ROSA, MATEO);
        this.sams = conferences.meeting(round, SAM, ADA);
    }

    @OnBothDatabases
    void whatAGuardianHasBookedAndHadGoesAndTheTimeIsFree() {
        books(rosas, 3);
        books(rosas, 4);
        books(sams, 5);

        forget(rosas.home().guardian());

        assertThat(database.rows("conference_claim")).isOne();
        assertThat(database.rows("conference_past_claim")).isZero();
        assertThat(hold(sams, 4).slot()).isEqualTo(slots.get(4));
    }

    @OnBothDatabases
    void whatWasBookedAboutAStudentGoes() {
        books(rosas, 3);
        books(sams, 5);

        forget(rosas.child());

        assertThat(database.rows("conference_claim")).isOne();
    }

    @OnBothDatabases
    void whatCalendarsWereToldToCancelGoes() {
        cancels(rosas, books(rosas, 3));
        cancels(sams, books(sams, 5));

        forget(rosas.child());

        assertThat(database.rows("conference_past_claim")).isOne();
    }

    private void cancels(Meeting meeting, ClaimFacts booked) {
        Parting parting = new Parting(Ending.CANCELLED, "", meeting.home().guardian());
        database.inTransaction(() -> claims.cancel(meeting, booked.id(), parting));
    }

    private void forget(UUID person) {
        database.inTransaction(() -> forgotten.forget(new PersonForgotten(List.of(person))));
    }

    private ClaimFacts books(Meeting meeting, int slot) {
        hold(meeting, slot);
        return database.inTransaction(() -> claims.book(
                meeting, slots.get(slot).id(), Wish.NONE, meeting.home().guardian()));
    }

    private ClaimFacts hold(Meeting meeting, int slot) {
        return database.inTransaction(() -> holds.hold(meeting, choice(slots.get(slot))));
    }
}
