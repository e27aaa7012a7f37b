package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.ToldMeetings;
import org.kith.families.ClassLists;
import org.kith.families.Listed;
import org.kith.households.Households;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.visitor.Standing;

/** Rosa, Luis and Sam have booked what Ada's and Mateo's homes lead; then a decision comes, or a child leaves. */
class UntoldFamiliesTest {

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final ClaimFacts sams;
    private final FixedClock clock;

    UntoldFamiliesTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        List.of(MATEO, LUCIA, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, LUIS, SAM).forEach(guardian -> cast.arrives(guardian, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(
                () -> conferences.open(new RoundRules(1, 1, RoundRules.Homes.EACH, RoundRules.Part.LEADS, 12)));
        this.slots = conferences.slots(round);
        this.sams = books(SAM, ADA, 3);
        books(ROSA, MATEO, 5);
        books(LUIS, MATEO, 7);
        cast.visits(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void theListSaysWhoCannotTakePartAnyMore() {
        decides(SAM, ADA, LimitKind.NO_INFORMATION);
        decides(LUIS, MATEO, LimitKind.NO_CONTACT);

        assertThat(shown().booked())
                .extracting(Booked::guardian, Booked::told)
                .containsExactly(tuple("Sam Chen", false), tuple("Rosa Rivera", true), tuple("Luis Rivera", false));
    }

    @OnBothDatabases
    void theListSaysWhoseLinkHasEnded() {
        Link.Pair pair = new Link.Pair(cast.id(SAM, SCIENCE), cast.id(ADA, SCIENCE));
        database.inTransaction(() -> kith.the(Households.class).end(pair, cast.id(OKAFOR, SCIENCE)));
        cast.visits(OKAFOR, SCIENCE);

        assertThat(shown().booked()).extracting(Booked::told).containsExactly(false, true, true);
    }

    @OnBothDatabases
    void theListSaysWhoseChildHasLeft() {
        leaves(ADA);

        assertThat(shown().booked()).extracting(Booked::told).containsExactly(false, true, true);
    }

    @OnBothDatabases
    void saysOfManyWhatIsSaidOfEach() {
        decides(SAM, ADA, LimitKind.NOT_TOLD_WHERE);
        decides(LUIS, MATEO, LimitKind.SUPERVISED_ONLY);
        List<Meeting> all = kith.the(Bookings.class).ofRound(round.id()).stream()
                .map(ClaimFacts::meeting)
                .toList();

        Set<Meeting> told = kith.the(ToldMeetings.class).among(round, all);

        assertThat(told).hasSize(2);
        assertThat(told)
                .isEqualTo(all.stream()
                        .filter(meeting ->
                                kith.the(OwnMeetings.class).told(meeting).isPresent())
                        .collect(Collectors.toSet()));
    }

    @OnBothDatabases
    void whoCancelsIsToldWhetherTheFamilyReadsIt() {
        decides(SAM, ADA, LimitKind.NO_INFORMATION);

        assertThat(cancels(sams)).hasValue("rounds.said.cancelled-untold");
        assertThat(cancels(shown().booked().get(0).claim())).hasValue("rounds.said.cancelled");
    }

    @OnBothDatabases
    void whoRemovesATimeIsToldWhetherTheFamilyReadsIt() {
        decides(SAM, ADA, LimitKind.NO_INFORMATION);

        assertThat(removes(3)).hasValue("rounds.said.family-untold");
        assertThat(removes(5)).hasValue("rounds.said.family-told");
        assertThat(removes(9)).hasValue("rounds.said.slot-removed");
    }

    @OnBothDatabases
    void nothingIsSaidOfMeetingsThatAreOver() {
        decides(SAM, ADA, LimitKind.NO_INFORMATION);

        clock.passes(Duration.ofDays(30));

        assertThat(shown().booked()).extracting(Booked::told).containsOnly(true);
    }

    private RoundView shown() {
        RoundResource page = kith.the(RoundResource.class);
        page.id = round.id();
        return (RoundView) page.show().view();
    }

    private Optional<String> cancels(ClaimFacts claim) {
        RoundBookingsResource page = kith.the(RoundBookingsResource.class);
        page.id = round.id();
        return ((RoundView) page.cancel(claim.id(), "I am ill.").view()).said();
    }

    private Optional<String> removes(int slot) {
        RoundSlotsResource page = kith.the(RoundSlotsResource.class);
        page.round = round.id();
        Page removed = page.remove(slots.get(slot).id(), "I am ill.");
        return ((SlotsView) removed.view()).said();
    }

    private ClaimFacts books(Player guardian, Player child, int slot) {
        Meeting meeting = conferences.meeting(round, guardian, child);
        UUID time = slots.get(slot).id();
        return database.inTransaction(() -> {
            kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(slots.get(slot)));
            return kith.the(Claims.class)
                    .book(meeting, time, Wish.NONE, meeting.home().guardian());
        });
    }

    /** As the class list says, which has named the child before. */
    private void leaves(Player child) {
        ClassLists lists = kith.the(ClassLists.class);
        Listed listed = new Listed(
                child.subject(Lms.CANVAS), Standing.STUDENT, child.called(), Optional.empty(), Optional.empty());
        lists.enter(cast.platform(Lms.CANVAS).id(), cast.id(SCIENCE), List.of(listed));
        lists.keepOnly(cast.id(SCIENCE), Set.of());
    }

    private void decides(Player guardian, Player child, LimitKind kind) {
        Link.Pair pair = new Link.Pair(cast.id(guardian, SCIENCE), cast.id(child, SCIENCE));
        NewLimit decision =
                new NewLimit(kind, "Order 7", LocalDate.of(2026, 9, 1), Optional.empty(), cast.id(OKAFOR, SCIENCE));
        database.inTransaction(() -> kith.the(Limits.class).record(pair, decision));
        cast.visits(OKAFOR, SCIENCE);
    }
}
