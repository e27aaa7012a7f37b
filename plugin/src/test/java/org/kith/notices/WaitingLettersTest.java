package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.ROSA;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Bookings;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Ending;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Parting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.Rounds;
import org.kith.conferences.Wish;
import org.kith.conferences.planning.RoundSteps;
import org.kith.conferences.waiting.InLine;
import org.kith.conferences.waiting.Offering;
import org.kith.conferences.waiting.TimeWish;
import org.kith.conferences.waiting.WaitSteps;
import org.kith.conferences.waiting.Waits;
import org.kith.households.Profile;
import org.kith.households.QuietHours;
import org.kith.notices.WrittenFamilies.Mailed;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Every time is free: whoever joins is offered the first one at once, on Tuesday 13 October at 15:40. */
class WaitingLettersTest {

    private final Database database;
    private final FixedClock clock;
    private final WrittenFamilies family;
    private final RoundFacts round;

    WaitingLettersTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.family = new WrittenFamilies(database, clock);
        this.round = family.open(ConferencesInTests.plan(RoundRules.USUAL));
    }

    @OnBothDatabases
    void sayWhichTimeIsFreeAndUntilWhen() {
        joins();

        Mailed letter = only("offered");

        assertThat(letter.to()).isEqualTo("rosa@lincoln.example");
        assertThat(letter.subject()).isEqualTo("A time is free for you: Tuesday 13 October, 15:40");
        assertThat(letter.text())
                .contains("to meet Ms Okafor about Mateo")
                .contains("When: Tuesday 13 October, 15:40–15:55")
                .contains("It is kept for you until ")
                .containsPattern("(?m)^https://families\\.example/l/[\\w-]{43}$")
                .doesNotContain("Rivera");
    }

    @OnBothDatabases
    void areInTheFamilysLanguage() {
        family.says(Profile.UNSAID.reading("es"));

        joins();

        assertThat(only("offered").subject()).startsWith("Hay una hora libre para usted: ");
        assertThat(only("offered").language()).isEqualTo("es");
    }

    @OnBothDatabases
    void sayThatNobodyHasAnswered() {
        joins();

        clock.passes(Duration.ofDays(1));
        moves();

        assertThat(only("lapsed").text()).contains("We have not heard from you", "You are still on the waiting list");
    }

    @OnBothDatabases
    void sayWhySomebodyWasTakenOff() {
        joins();
        InLine place = family.kith().the(Waits.class).line(round.id()).get(0);

        family.kith().the(WaitSteps.class).takeOff(place, "Please call me.");

        assertThat(only("taken-off").text()).contains("The school writes: “Please call me.”");
    }

    @OnBothDatabases
    void sayThatTheLineHasEnded() {
        joins();
        declines();
        family.in(() -> {
            family.kith().the(Rounds.class).close(round.course(), round.id());
            return true;
        });

        moves();

        assertThat(only("closed").text()).contains("Sign-up is over, and no time has become free for you");
    }

    @OnBothDatabases
    void waitForTheEndOfQuietHoursFromWhichTheTimeToAnswerCounts() {
        family.says(new Profile("", "", QuietHours.between(LocalTime.of(7, 0), LocalTime.of(10, 0)), ""));
        joins();
        goRoundAt("2026-10-07T09:59");
        assertThat(family.letters()).isEmpty();

        goRoundAt("2026-10-07T10:00");
        goRoundAt("2026-10-07T10:01");

        assertThat(only("offered").text()).contains("It is kept for you until Wednesday 7 October, 14:00");
    }

    @OnBothDatabases
    void areNotWrittenAboutWhatWasAnsweredInQuietHours() {
        family.says(new Profile("", "", QuietHours.between(LocalTime.of(7, 0), LocalTime.of(10, 0)), ""));
        joins();
        declines();

        goRoundAt("2026-10-07T10:00");

        assertThat(family.letters()).isEmpty();
    }

    @OnBothDatabases
    void sayThatATimeIsNotFreeAfterAllAndThatThePlaceIsKept() {
        joins();

        isRemoved(offered(round), round);

        assertThat(only("withdrawn").text())
                .contains("You keep your place", "The school writes: “The room is locked.”", "15:40");
        assertThat(family.kith().the(Waits.class).line(round.id())).hasSize(1);
    }

    @OnBothDatabases
    void sayThatTheCourseTakesNoMorePart() {
        HostFacts lund = takesPart();
        Meeting lucias = new Meeting(
                round.id(), lund.course(), family.cast().id(LUCIA, READING), rosas().home(), rosas().party());
        RoundFacts theirs = family.kith().the(Rounds.class).in(lund.course(), round.id());
        family.kith().the(WaitSteps.class).join(theirs, lucias, TimeWish.ANY, Wish.NONE);

        family.kith().the(RoundSteps.class).leave(round.id(), lund.id());

        assertThat(only("course-left").text()).contains("Mr Lund takes no more part", "Lucía");
        assertThat(family.kith().the(Waits.class).line(round.id())).isEmpty();
    }

    @OnBothDatabases
    void promiseNoPlaceToWhoHasBookedMeanwhile() {
        RoundFacts twice = family.open(ConferencesInTests.plan(new RoundRules(1, 2, Homes.EACH, Part.AWAY, 12)));
        Meeting meeting = family.rosas(twice);
        family.kith().the(WaitSteps.class).join(twice, meeting, TimeWish.ANY, Wish.NONE);
        family.kith().the(Offering.class).goRound(twice.id());
        UUID offered = offered(twice);
        family.books(twice, 5);

        isRemoved(offered, twice);

        assertThat(only("withdrawn").text()).contains("The teacher needs it").doesNotContain("You keep your place");
    }

    private UUID offered(RoundFacts of) {
        return family.kith()
                .the(Waits.class)
                .line(of.id())
                .get(0)
                .offers()
                .get(0)
                .slot();
    }

    private void isRemoved(UUID slot, RoundFacts of) {
        Parting parting = new Parting(Ending.REMOVED, "The room is locked.", rosas().child());
        family.kith().the(RoundSteps.class).remove(of.id(), slot, List.of(), parting);
    }

    private HostFacts takesPart() {
        family.cast().arrives(LUCIA, READING);
        family.cast().arrives(ROSA, READING);
        UUID reading = family.cast().id(READING);
        UUID lund = family.cast().id(LUND, READING);
        RoundSteps steps = family.kith().the(RoundSteps.class);
        steps.invite(round.id(), true);
        steps.takePart(round, reading, lund);
        return family.kith().the(Rounds.class).hosts(round.id()).stream()
                .filter(host -> host.course().equals(reading))
                .findFirst()
                .orElseThrow();
    }

    private void goRoundAt(String wallTime) {
        clock.set(
                LocalDateTime.parse(wallTime).atZone(ConferencesInTests.CHICAGO).toInstant());
        family.kith().the(OfferedTimes.class).goRound();
    }

    private void joins() {
        family.kith().the(WaitSteps.class).join(round, rosas(), TimeWish.ANY, Wish.NONE);
        moves();
    }

    private void declines() {
        UUID offer = family.kith().the(Bookings.class).of(rosas()).get(0).id();
        family.kith().the(WaitSteps.class).decline(rosas(), Optional.of(offer), true);
    }

    private void moves() {
        family.kith().the(Offering.class).goRound(round.id());
    }

    private Meeting rosas() {
        return family.rosas(round);
    }

    private Mailed only(String purpose) {
        List<Mailed> all = family.letters().stream()
                .filter(letter -> letter.purpose().equals("waiting-" + purpose))
                .toList();
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
