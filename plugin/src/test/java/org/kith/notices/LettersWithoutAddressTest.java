package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.OKAFOR;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.Span;
import org.kith.conferences.Wish;
import org.kith.conferences.calls.Offers;
import org.kith.conferences.drawing.Drawing;
import org.kith.conferences.drawing.DrawingInTests;
import org.kith.conferences.drawing.WishingSteps;
import org.kith.conferences.interpreting.MoveWished;
import org.kith.conferences.visits.VisitChanged;
import org.kith.conferences.visits.VisitFacts;
import org.kith.conferences.visits.VisitKind;
import org.kith.conferences.visits.VisitPlan;
import org.kith.conferences.visits.VisitState;
import org.kith.conferences.waiting.Offering;
import org.kith.conferences.waiting.TimeWish;
import org.kith.conferences.waiting.WaitSteps;
import org.kith.notices.WrittenFamilies.Mailed;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** At a school with a mail server that nobody has told Kith's own address; all is done behind the scenes. */
class LettersWithoutAddressTest {

    private static final Instant FIVE = Instant.parse("2026-10-14T22:00:00Z");

    private final Database database;
    private final FixedClock clock;
    private final WrittenFamilies family;
    private final RoundFacts round;

    LettersWithoutAddressTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.family = new WrittenFamilies(database, clock, "");
        this.round = family.open(ConferencesInTests.plan(RoundRules.USUAL));
    }

    @OnBothDatabases
    void confirmWhatADrawGave() {
        RoundFacts fair = family.in(() -> DrawingInTests.collects(family.kith(), round, UNTIL));
        SlotFacts first = family.kith().the(Slots.class).of(fair.id()).get(0);
        family.kith().the(WishingSteps.class).wish(family.rosas(fair), inOrder(first), Wish.NONE);
        clock.set(UNTIL);

        family.kith().the(Drawing.class).goRound();

        assertThat(only("conference-booked").text()).contains("Tuesday 13 October, 15:40");
    }

    @OnBothDatabases
    void sayWhatIsOfferedToThoseWhoWait() {
        family.kith().the(WaitSteps.class).join(round, family.rosas(round), TimeWish.ANY, Wish.NONE);

        family.kith().the(Offering.class).goRound(round.id());

        assertThat(only("waiting-offered").text()).contains("It is kept for you until ");
    }

    @OnBothDatabases
    void sayThatAVisitIsUnsure() {
        VisitFacts visit = new VisitFacts(
                UUID.randomUUID(),
                family.rosas(round),
                VisitState.AGREED,
                new VisitPlan(VisitKind.HOME, "12 Maple Street", "", List.of(FIVE)),
                Optional.of(new Span(FIVE, FIVE.plus(Duration.ofMinutes(45)))),
                List.of(family.cast().id(OKAFOR, SCIENCE)),
                "",
                FIVE,
                1);

        database.inTransaction(() -> family.kith()
                .the(VisitLetters.class)
                .tell(new VisitChanged(VisitChanged.Kind.UNSURE, visit, Optional.empty())));

        assertThat(only("visit-unsure").text()).contains("Mateo");
    }

    @OnBothDatabases
    void remindOfAMeeting() {
        family.books(round, 0);
        clock.set(Instant.parse("2026-10-12T20:40:00Z"));

        family.kith().the(Reminders.class).goRound();

        assertThat(only("conference-reminder").text()).contains("Room 12");
    }

    @OnBothDatabases
    void offerACallAndAskForAnotherTime() {
        ClaimFacts booked = family.books(round, 3);
        family.kith().the(Offers.class).make(family.rosas(round), Mode.PHONE, family.rosa());

        database.inTransaction(() -> family.kith().the(MoveLetters.class).tell(new MoveWished(booked)));

        assertThat(only("conference-offer").text()).endsWith("at a time that is good for you.");
        assertThat(only("conference-move").text()).endsWith("your time stays yours.");
    }

    private Mailed only(String purpose) {
        List<Mailed> letters = family.letters().stream()
                .filter(letter -> letter.purpose().equals(purpose))
                .toList();
        assertThat(letters)
                .singleElement()
                .satisfies(letter ->
                        assertThat(letter.text()).doesNotContain("https://", "http://", "without an account"));
        return letters.get(0);
    }
}
