package org.kith.conferences.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.util.List;
import java.util.Optional;
import org.kith.conferences.ClaimFacts;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** What a teacher sees of it, and asks families. */
class TeachersInterpretersTest {

    private final InterpretedRound here;

    TeachersInterpretersTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.here = new InterpretedRound(kith, cast, database, clock);
    }

    @OnBothDatabases
    void aTeacherSeesTheOwnMeetingsOnly() {
        here.adds(InterpretedRound.spanish("María Ruiz"));
        here.books(ROSA, MATEO, 4, "es");
        here.accepts();
        here.cast.visits(OKAFOR, SCIENCE);

        RoundInterpretersView view = here.shownToTeacher();

        assertThat(view.meetings().with()).hasSize(1);
        here.cast.visits(LUND, READING);
        assertThatThrownBy(() -> here.teachers.show("")).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void theTeacherSaysHowLongInterpretedMeetingsTake() {
        here.cast.visits(OKAFOR, SCIENCE);

        here.teachers.last(200);

        ClaimFacts booked = here.books(ROSA, MATEO, 4, "es");
        assertThat(booked.time().minutes()).isEqualTo(30);
    }

    @OnBothDatabases
    void asksAFamilyWhetherItWouldComeWhenSomebodyIsThere() {
        here.adds(InterpretedRound.onThursdaysOnly());
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");
        here.letsTeachers();
        MeetingRow row = here.shownToTeacher().meetings().without().get(0);

        here.teachers.ask(mateo.id(), row.others().get(0).id());

        MoveAsked asked = Optional.ofNullable(here.kith
                        .the(MoveQuestions.class)
                        .of(List.of(mateo.id()))
                        .get(mateo.id()))
                .orElseThrow();
        assertThat(row.others())
                .allSatisfy(slot -> assertThat(slot.time().start()).isAfter("2026-10-15T00:00:00Z"));
        assertThat(asked.slot()).isEqualTo(row.others().get(0).id());
        assertThat(here.shownToTeacher().meetings().without())
                .singleElement()
                .satisfies(still -> assertThat(still.meeting().claim()).isEqualTo(mateo));
    }

    @OnBothDatabases
    void remembersThatAFamilyKeepsItsTime() {
        here.adds(InterpretedRound.onThursdaysOnly());
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");
        here.letsTeachers();
        here.teachers.ask(
                mateo.id(),
                here.shownToTeacher()
                        .meetings()
                        .without()
                        .get(0)
                        .others()
                        .get(0)
                        .id());

        here.kith.the(MoveQuestions.class).decline(mateo);

        assertThat(here.shownToTeacher().meetings().without().get(0).asked())
                .hasValueSatisfying(asked -> assertThat(asked.declined()).isPresent());
    }

    @OnBothDatabases
    void asksAboutNoTimeAtWhichNobodyIsThere() {
        here.adds(InterpretedRound.onThursdaysOnly());
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");
        here.letsTeachers();

        Page page = here.teachers.ask(
                mateo.id(), here.conferences.slots(here.round).get(6).id());

        assertThat(page.status()).isEqualTo(409);
        assertThat(here.database.rows("conference_move_question")).isZero();
    }
}
