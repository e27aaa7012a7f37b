package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.OKAFOR;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Span;
import org.kith.conferences.interpreting.MoveWished;
import org.kith.conferences.visits.VisitChanged;
import org.kith.conferences.visits.VisitFacts;
import org.kith.conferences.visits.VisitKind;
import org.kith.conferences.visits.VisitPlan;
import org.kith.conferences.visits.VisitState;
import org.kith.households.Profile;
import org.kith.notices.WrittenFamilies.Mailed;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Letters about visits, and about another time at which somebody could interpret. */
class VisitLettersTest {

    private static final String ADDRESS = "12 Maple Street";
    private static final Instant FIVE = Instant.parse("2026-10-14T22:00:00Z");

    private final Database database;
    private final WrittenFamilies family;
    private final RoundFacts round;

    VisitLettersTest(Database database, FixedClock clock) {
        this.database = database;
        this.family = new WrittenFamilies(database, clock);
        family.rosa();
        List.of(OKAFOR, LUND).forEach(teacher -> family.cast().arrives(teacher, SCIENCE));
        this.round = family.open(ConferencesInTests.plan(RoundRules.USUAL));
    }

    @OnBothDatabases
    void whoComesAndWhenIsSaidAndNeverWhere() {
        tell(VisitChanged.Kind.STANDS);

        Mailed letter = only("visit-stands");

        assertThat(letter.subject()).isEqualTo("Your visit is set: Wednesday 14 October, 17:00");
        assertThat(letter.text())
                .contains("about Mateo", "Ms Okafor", "Mr Lund")
                .containsPattern("(?m)^https://families\\.example/l/[\\w-]{43}$")
                .doesNotContain(ADDRESS);
        assertThat(letter.calendar()).contains("BEGIN:VEVENT").doesNotContain(ADDRESS);
    }

    @OnBothDatabases
    void anotherTimeIsOfferedWithoutAnAppointment() {
        tell(VisitChanged.Kind.OFFERED);

        Mailed letter = only("visit-offered");

        assertThat(letter.text()).contains("Wednesday 14 October, 17:00").doesNotContain(ADDRESS);
        assertThat(letter.calendar()).doesNotContain("BEGIN:VEVENT");
    }

    @OnBothDatabases
    void whatCannotBeIsSaidInTheLanguageOfTheFamily() {
        family.says(Profile.UNSAID.reading("es"));

        tell(VisitChanged.Kind.GIVEN_UP);

        Mailed letter = only("visit-given-up");
        assertThat(letter.language()).isEqualTo("es");
        assertThat(letter.text()).contains("Mateo").doesNotContain(ADDRESS);
    }

    @OnBothDatabases
    void whoCouldComeAtAnotherTimeIsAskedOnce() {
        ClaimFacts booked = family.books(round, 3);

        asks(booked);
        asks(booked);

        Mailed letter = only("conference-move");
        assertThat(letter.subject()).isEqualTo("Could you come at another time?");
        assertThat(letter.text())
                .contains("Ms Okafor about Mateo")
                .containsPattern("(?m)^https://families\\.example/l/");
    }

    private void asks(ClaimFacts booked) {
        database.inTransaction(() -> family.kith().the(MoveLetters.class).tell(new MoveWished(booked)));
    }

    private void tell(VisitChanged.Kind kind) {
        VisitFacts visit = new VisitFacts(
                UUID.randomUUID(),
                family.rosas(round),
                VisitState.AGREED,
                new VisitPlan(VisitKind.HOME, ADDRESS, "", List.of(FIVE)),
                Optional.of(new Span(FIVE, FIVE.plusSeconds(45 * 60))),
                List.of(family.cast().id(OKAFOR, SCIENCE), family.cast().id(LUND, SCIENCE)),
                "",
                FIVE,
                1);
        database.inTransaction(
                () -> family.kith().the(VisitLetters.class).tell(new VisitChanged(kind, visit, Optional.empty())));
    }

    private Mailed only(String purpose) {
        List<Mailed> letters = family.letters().stream()
                .filter(letter -> letter.purpose().equals(purpose))
                .toList();
        assertThat(letters).hasSize(1);
        return letters.get(0);
    }
}
