package org.kith.conferences.lunch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.kith.families.PersonForgotten;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Three homes: Rosa's with two students, Luis's, Sam's. */
class LunchesResourceTest {

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final LunchesResource resource;
    private final InvitedResource invited;

    LunchesResourceTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.clock = clock;
        List.of(MATEO, LUCIA, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, LUIS, SAM).forEach(guardian -> cast.arrives(guardian, SCIENCE));
        this.resource = kith.the(LunchesResource.class);
        this.invited = kith.the(InvitedResource.class);
        cast.visits(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void drawsEveryHomeOnceBeforeAnyTwice() {
        Set<UUID> first = homes(sent(drawn(1, 10)));
        Set<UUID> second = homes(sent(drawn(1, 11)));
        Set<UUID> third = homes(sent(drawn(1, 12)));

        Set<UUID> all = new HashSet<>(first);
        all.addAll(second);
        all.addAll(third);
        assertThat(all).hasSize(3);
        assertThat(homes(drawn(3, 13))).hasSize(3);
    }

    @OnBothDatabases
    void drawsNoHomeTwiceThatStandsOnAListNotSentYet() {
        Set<UUID> all = new HashSet<>(homes(drawn(1, 10)));
        all.addAll(homes(drawn(1, 11)));
        all.addAll(homes(drawn(1, 12)));

        assertThat(all).hasSize(3);
    }

    @OnBothDatabases
    void whoStoodOnAListThatWasGivenUpIsDrawnFirst() {
        drawn(1, 10);
        LunchFacts given = drawn(1, 11);
        drawn(1, 12);

        resource.giveUp(given.id());

        assertThat(homes(drawn(1, 13))).isEqualTo(homes(given));
    }

    @OnBothDatabases
    void thatALunchWasDrawnIsNoted() {
        int before = database.rows("audit_entry");

        drawn(1, 10);

        assertThat(database.rows("audit_entry")).isEqualTo(before + 1);
    }

    @OnBothDatabases
    void drawsAHomeOfSeveralStudentsOnce() {
        assertThat(drawn(9, 10).guests()).hasSize(3);
    }

    @OnBothDatabases
    void theSeedAndTheListTellWhoIsDrawn() {
        LunchFacts lunch = drawn(3, 10);
        List<Candidate> all = List.copyOf(kith.the(LunchHomes.class).of(cast.id(SCIENCE)));

        List<UUID> again = new Draw(lunch.seed(), Map.of())
                .order(all).stream().map(Candidate::household).toList();

        assertThat(lunch.guests()).extracting(GuestFacts::household).isEqualTo(again);
    }

    @OnBothDatabases
    void whoeverLikesAnotherDayIsAmongTheFirstAgain() {
        LunchFacts lunch = sent(drawn(1, 10));
        answers(lunch, "another");

        LunchFacts next = drawn(3, 11);

        assertThat(next.guests()).hasSize(3);
        assertThat(kith.the(Lunches.class).one(cast.id(SCIENCE), lunch.id()).free())
                .isOne();
    }

    @OnBothDatabases
    void drawsOneMoreForAHomeThatCannotCome() {
        LunchFacts lunch = sent(drawn(1, 10));
        Page full = resource.drawOneMore(lunch.id());
        answers(lunch, "no");

        LunchFacts more = ((LunchView) resource.drawOneMore(lunch.id()).view()).lunch();

        assertThat(full.status()).isEqualTo(409);
        assertThat(more.guests()).hasSize(2);
        assertThat(more.guests().get(1).invited()).isEmpty();
    }

    @OnBothDatabases
    void nobodyHearsOfAListThatWasGivenUp() {
        LunchFacts lunch = drawn(3, 10);
        boolean told = !kith.the(LunchGuests.class).of(cast.id(ROSA, SCIENCE)).isEmpty();

        resource.giveUp(lunch.id());

        assertThat(told).isFalse();
        assertThat(database.rows("lunch_guest")).isZero();
    }

    @OnBothDatabases
    void aFamilySaysThatItComes() {
        sent(drawn(3, 10));
        LunchGuests.Own own = own(SAM);
        cast.visits(SAM, SCIENCE);
        invited.guest = own.guest().id();

        invited.answer("yes", "Two of us");

        assertThat(own(SAM).guest().answer()).isEqualTo(LunchAnswer.YES);
        assertThat(own(SAM).guest().words()).isEqualTo("Two of us");
    }

    @OnBothDatabases
    void anotherHomeFindsNoInvitationOfTheirs() {
        sent(drawn(3, 10));
        invited.guest = own(ROSA).guest().id();
        cast.visits(LUIS, SCIENCE);

        assertThatThrownBy(invited::show).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void itIsTooLateWhenItHasBegun() {
        LunchFacts lunch = sent(drawn(3, 10));
        clock.passes(Duration.ofDays(30));

        assertThatThrownBy(() -> answers(lunch, "yes")).isInstanceOf(LunchBegun.class);
        assertThat(kith.the(LunchGuests.class).of(cast.id(ROSA, SCIENCE))).isEmpty();
    }

    @OnBothDatabases
    void nobodyIsInvitedWhenItHasBegun() {
        LunchFacts lunch = drawn(3, 10);
        clock.set(lunch.plan().begins());

        assertThatThrownBy(() -> sent(lunch)).isInstanceOf(LunchBegun.class);
        assertThat(kith.the(Lunches.class).one(cast.id(SCIENCE), lunch.id()).guests())
                .allMatch(guest -> guest.invited().isEmpty());
    }

    @OnBothDatabases
    void keepsWhatWasTypedWhenTheDayIsOver() {
        Page page = resource.draw(form(3, "2020-01-01").asMap());

        assertThat(page.status()).isEqualTo(422);
        assertThat(((LunchesView) page.view()).form().place()).isEqualTo("School garden");
    }

    @OnBothDatabases
    void knowsNoDayThatNoCalendarShows() {
        Page page = resource.draw(form(3, "+999999-01-01").asMap());

        assertThat(page.status()).isEqualTo(422);
        assertThat(database.rows("lunch")).isZero();
    }

    @OnBothDatabases
    void theSameFormSentTwiceDrawsOnce() {
        Form form = form(1, "2026-10-10");

        resource.draw(form.asMap());
        resource.draw(form.asMap());

        assertThat(database.rows("lunch")).isOne();
    }

    @OnBothDatabases
    void knowsNothingOfAnotherCourse() {
        LunchFacts lunch = drawn(3, 10);
        cast.visits(LUND, READING);

        assertThatThrownBy(() -> resource.show(lunch.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource.send(lunch.id())).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void goesWithTheGuardianAndInTime() {
        LunchFacts lunch = sent(drawn(3, 10));
        LunchGuests guests = kith.the(LunchGuests.class);

        database.inTransaction(() -> guests.forget(new PersonForgotten(List.of(cast.id(SAM, SCIENCE)))));
        int left = database.rows("lunch_guest");
        int removed = guests.purge(lunch.platform(), lunch.plan().begins().plusSeconds(1));

        assertThat(left).isEqualTo(2);
        assertThat(removed).isOne();
        assertThat(database.rows("lunch_guest")).isZero();
    }

    private LunchGuests.Own own(Player guardian) {
        return kith.the(LunchGuests.class).of(cast.id(guardian, SCIENCE)).get(0);
    }

    private void answers(LunchFacts lunch, String answer) {
        resource.answer(lunch.id(), lunch.guests().get(0).id(), answer);
    }

    private LunchFacts drawn(int seats, int day) {
        cast.visits(OKAFOR, SCIENCE);
        return ((LunchView) resource.draw(form(seats, "2026-10-" + day).asMap()).view()).lunch();
    }

    private LunchFacts sent(LunchFacts lunch) {
        return ((LunchView) resource.send(lunch.id()).view()).lunch();
    }

    private static Set<UUID> homes(LunchFacts lunch) {
        return new HashSet<>(lunch.guests().stream().map(GuestFacts::household).toList());
    }

    private static Form form(int seats, String day) {
        return new Form()
                .param("day", day)
                .param("hour", "12:00")
                .param("place", "School garden")
                .param("seats", String.valueOf(seats))
                .param("once", UUID.randomUUID().toString());
    }
}
