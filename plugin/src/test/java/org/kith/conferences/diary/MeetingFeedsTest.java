package org.kith.conferences.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.calendar.CalendarFeeds;
import org.kith.calendar.FeedAddress;
import org.kith.calendar.FeedOwner;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Ending;
import org.kith.conferences.Holds;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Hosts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Needs;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.Wish;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class MeetingFeedsTest {

    private static final Wish WISH = new Wish(new Needs("so", "3", true, true, true), "She was ill");

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Cast cast;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;

    MeetingFeedsTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        this.conferences = new ConferencesInTests(kith, cast);
        List.of(MATEO, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        this.round = in(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
    }

    @OnBothDatabases
    void aGuardianReadsWhatTheirHomeHasBookedAndNothingElse() {
        ClaimFacts rosas = books(ROSA, MATEO, 3);
        ClaimFacts luis = books(LUIS, MATEO, 5);
        ClaimFacts sams = books(SAM, ADA, 10);

        String feed = feedOf(ROSA);

        assertThat(feed)
                .contains("UID:" + rosas.id(), "SUMMARY:Meeting with Ms Okafor", "LOCATION:Room 12")
                .contains("DTSTART;TZID=America/Chicago:20261013T164000")
                .doesNotContain(luis.id().toString(), sams.id().toString());
    }

    @OnBothDatabases
    void aGuardiansCalendarNamesNeitherTheChildNorWhatWasSaid() {
        books(ROSA, MATEO, 3);

        assertThat(feedOf(ROSA))
                .contains("BEGIN:VEVENT")
                .doesNotContain("Mateo", "Rivera", "Somali", WISH.topic(), "METHOD", "ORGANIZER");
    }

    @OnBothDatabases
    void aTeacherReadsFirstNamesOfWhatIsBookedAndNothingElse() {
        books(ROSA, MATEO, 3);
        books(SAM, ADA, 10);
        in(() -> kith.the(Holds.class)
                .hold(conferences.meeting(round, LUIS, MATEO), ConferencesInTests.choice(slots.get(9))));

        String feed = feedOf(OKAFOR);

        assertThat(feed)
                .contains("SUMMARY:Conference about Mateo", "SUMMARY:Conference about Ada")
                .doesNotContain("Rivera", "Chen", "Rosa", "Somali", WISH.topic());
        assertThat(feed.lines().filter("BEGIN:VEVENT"::equals)).hasSize(2);
    }

    @OnBothDatabases
    void aMovedMeetingIsTheSameWithAHigherNumber() {
        ClaimFacts booked = books(ROSA, MATEO, 3);
        String before = feedOf(ROSA);
        clock.passes(Duration.ofMinutes(5));
        books(ROSA, MATEO, 5);

        String after = feedOf(ROSA);

        assertThat(before).contains("UID:" + booked.id(), "SEQUENCE:0");
        assertThat(after).contains("UID:" + booked.id(), "SEQUENCE:1", "DTSTART;TZID=America/Chicago:20261013T172000");
    }

    @OnBothDatabases
    void whatIsCancelledIsCancelledWithAHigherNumberUntilItsTime() {
        ClaimFacts booked = books(ROSA, MATEO, 3);
        cancels(booked);

        assertThat(feedOf(ROSA))
                .contains("UID:" + booked.id(), "STATUS:CANCELLED", "SEQUENCE:1", "SUMMARY:Meeting with Ms Okafor");
        assertThat(feedOf(OKAFOR)).contains("UID:" + booked.id(), "STATUS:CANCELLED", "about Mateo");
        clock.set(booked.time().end());
        assertThat(feedOf(ROSA) + feedOf(OKAFOR)).doesNotContain("VEVENT");
    }

    @OnBothDatabases
    void whatGoesToAColleagueIsCancelledForWhoeverHadItAndMovedForTheFamily() {
        takesPart(LUND);
        ClaimFacts booked = books(ROSA, MATEO, 3);
        moves(ROSA, MATEO, LUND, 5);

        assertThat(feedOf(OKAFOR))
                .contains(
                        "UID:" + booked.id(),
                        "STATUS:CANCELLED",
                        "SEQUENCE:1",
                        "DTSTART;TZID=America/Chicago:20261013T164000");
        assertThat(feedOf(LUND)).contains("UID:" + booked.id()).doesNotContain("CANCELLED");
        assertThat(feedOf(ROSA)).contains("UID:" + booked.id()).doesNotContain("CANCELLED");
    }

    @OnBothDatabases
    void whatIsCalledOffAfterItWentToAColleagueStaysCancelledForBoth() {
        takesPart(LUND);
        books(ROSA, MATEO, 3);
        cancels(moves(ROSA, MATEO, LUND, 5));

        assertThat(feedOf(OKAFOR)).contains("STATUS:CANCELLED", "SEQUENCE:1");
        assertThat(feedOf(LUND)).contains("STATUS:CANCELLED", "SEQUENCE:2");
    }

    @OnBothDatabases
    void whatMovesWithItsTeacherIsThereOnce() {
        takesPart(LUND);
        books(ROSA, MATEO, 3);
        moves(ROSA, MATEO, LUND, 5);
        ClaimFacts back = moves(ROSA, MATEO, OKAFOR, 9);
        String moved = feedOf(OKAFOR);
        cancels(back);

        assertThat(moved).contains("SEQUENCE:2").doesNotContain("CANCELLED");
        assertThat(feedOf(OKAFOR).lines().filter("BEGIN:VEVENT"::equals)).hasSize(1);
        assertThat(feedOf(OKAFOR)).contains("STATUS:CANCELLED", "SEQUENCE:3");
    }

    @OnBothDatabases
    void whatIsCancelledInAnotherHomeIsNotTold() {
        cancels(books(LUIS, MATEO, 3));

        assertThat(feedOf(LUIS)).contains("BEGIN:VEVENT");
        assertThat(feedOf(ROSA)).doesNotContain("VEVENT");
    }

    @OnBothDatabases
    void askedAgainItIsTheSameText() {
        books(ROSA, MATEO, 3);
        String before = feedOf(ROSA);

        clock.passes(Duration.ofHours(1));

        assertThat(feedOf(ROSA)).isEqualTo(before);
    }

    @OnBothDatabases
    void whoMayNotKnowOfItAnyMoreReadsNothingOfIt() {
        books(ROSA, MATEO, 3);
        assertThat(feedOf(ROSA)).contains("BEGIN:VEVENT");
        Link.Pair pair = new Link.Pair(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE));
        NewLimit decision = new NewLimit(
                LimitKind.NO_INFORMATION, "Order 7", LocalDate.of(2026, 9, 1), Optional.empty(), pair.guardian());
        database.inTransaction(() -> kith.the(Limits.class).record(pair, decision));

        assertThat(feedOf(ROSA)).doesNotContain("VEVENT");
    }

    @OnBothDatabases
    void whatOpensNothingIsNotThere() {
        FeedOwner rosa = owner(ROSA);
        FeedAddress old = kith.the(CalendarFeeds.class).make(rosa);
        FeedAddress renewed = in(() -> kith.the(CalendarFeeds.class).renew(rosa));

        assertThat(text(old)).isEmpty();
        assertThat(text(renewed)).isPresent();
        assertThat(kith.the(MeetingFeeds.class).text("x")).isEmpty();
    }

    private void cancels(ClaimFacts booked) {
        UUID by = booked.meeting().home().guardian();
        database.inTransaction(() ->
                kith.the(Claims.class).cancel(booked.meeting(), booked.id(), new Parting(Ending.CANCELLED, "", by)));
    }

    private ClaimFacts books(Player guardian, Player child, int slot) {
        Meeting meeting = conferences.meeting(round, guardian, child);
        UUID wanted = slots.get(slot).id();
        in(() -> kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(slots.get(slot))));
        return in(() -> kith.the(Claims.class)
                .book(meeting, wanted, WISH, meeting.home().guardian()));
    }

    private void takesPart(Player colleague) {
        UUID teacher = cast.id(colleague, SCIENCE);
        database.inTransaction(() -> kith.the(Hosts.class).takePart(round, round.course(), teacher));
    }

    private ClaimFacts moves(Player guardian, Player child, Player teacher, int slot) {
        UUID host = kith.the(Rounds.class).hosts(round.id()).stream()
                .filter(one -> one.teacher().equals(cast.id(teacher, SCIENCE)))
                .map(HostFacts::id)
                .findFirst()
                .orElseThrow();
        Meeting meeting = conferences.meeting(round, guardian, child);
        SlotFacts wanted = kith.the(Slots.class).ofHosts(List.of(host)).get(slot);
        in(() -> kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(wanted)));
        return in(() -> kith.the(Claims.class)
                .book(meeting, wanted.id(), WISH, meeting.home().guardian()));
    }

    /** Without the folds of long lines. */
    private String feedOf(Player person) {
        return text(kith.the(CalendarFeeds.class).make(owner(person)))
                .orElseThrow()
                .replace("\r\n ", "");
    }

    private Optional<String> text(FeedAddress address) {
        String token = address.address().getPath().replace("/c/", "").replace(".ics", "");
        return kith.the(MeetingFeeds.class).text(token);
    }

    private FeedOwner owner(Player person) {
        return new FeedOwner(cast.platform(Lms.CANVAS).id(), cast.id(person, SCIENCE));
    }

    private <T> T in(Supplier<T> work) {
        return database.inTransaction(work);
    }
}
