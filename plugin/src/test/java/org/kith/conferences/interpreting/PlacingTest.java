package org.kith.conferences.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.conferences.interpreting.InterpretedRound.ENGLISH;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.util.List;
import java.util.UUID;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.packing.Uninterpreted.Reason;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Who interprets which meeting. */
class PlacingTest {

    private final InterpretedRound here;

    PlacingTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.here = new InterpretedRound(kith, cast, database, clock);
    }

    @OnBothDatabases
    void namesFirstWhoHasNobodyWithTheReason() {
        here.adds(InterpretedRound.spanish("María Ruiz"));
        here.books(SAM, ADA, 0, "zh-Hans");
        here.books(ROSA, MATEO, 4, "es");

        InterpretingView view = here.shown();

        assertThat(view.offer().orElseThrow().proposal().left())
                .extracting(left -> left.meeting().language(), Proposal.Left::reason)
                .containsExactly(tuple("zh-Hans", Reason.NOBODY_SPEAKS_IT));
        assertThat(view.without()).hasSize(2);
    }

    @OnBothDatabases
    void placesAllThatWasShown() {
        here.adds(InterpretedRound.spanish("María Ruiz"));
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");
        ClaimFacts lucia = here.books(ROSA, LUCIA, 6, "es");

        here.accepts();

        assertThat(here.shown().with()).hasSize(2);
        assertThat(here.there().sentence(mateo, ENGLISH)).hasValue("An interpreter for Spanish will be there.");
        assertThat(here.there().sentence(lucia, ENGLISH)).isPresent();
    }

    @OnBothDatabases
    void placesNothingWhenItIsAnotherPlanByNow() {
        here.adds(InterpretedRound.spanish("María Ruiz"));
        here.books(ROSA, MATEO, 4, "es");
        String seen = here.shown().offer().orElseThrow().proposal().stamp();
        here.books(ROSA, LUCIA, 6, "es");

        Page page = here.office.accept(seen, "");

        assertThat(page.status()).isEqualTo(409);
        assertThat(here.database.rows("conference_interpreter")).isZero();
    }

    @OnBothDatabases
    void placesAnythingOnceThoughTwoNodesAcceptAtTheSameMoment() {
        here.adds(InterpretedRound.spanish("María Ruiz"));
        here.books(ROSA, MATEO, 4, "es");
        String seen = here.shown().offer().orElseThrow().proposal().stamp();
        Placing other = here.node.the(Placing.class);
        Circle school = Circle.school(here.platform);
        UUID dana = here.cast.id(DANA, SCIENCE);

        here.database.atOnce(List.of(
                () -> InterpretedRound.accepted(here.kith.the(Placing.class), school, seen, dana),
                () -> InterpretedRound.accepted(other, school, seen, dana)));

        assertThat(here.database.rows("conference_interpreter")).isOne();
    }

    @OnBothDatabases
    void nobodyIsInTwoPlacesThoughTwoNodesSendThemAtTheSameMoment() {
        UUID maria = here.adds(InterpretedRound.spanish("María Ruiz"));
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");
        ClaimFacts ada = here.booksElsewhere(SAM, ADA, 4, "es");
        UUID dana = here.cast.id(DANA, SCIENCE);

        var race = here.database.atOnce(List.of(
                () -> here.placed(here.kith.the(Placing.class), mateo, maria, dana),
                () -> here.placed(here.node.the(Placing.class), ada, maria, dana)));

        assertThat(race.done()).hasSize(1);
        assertThat(race.failures()).singleElement().isInstanceOf(InterpreterBusy.class);
        assertThat(here.database.rows("conference_interpreter")).isOne();
    }

    @OnBothDatabases
    void isNotedWithoutTheirNames() {
        UUID maria = here.adds(InterpretedRound.spanish("María Ruiz"));
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");

        here.office.place(mateo.id(), maria);
        here.office.release(mateo.id());
        here.accepts();

        AuditEntries audit = here.kith.the(AuditEntries.class);
        assertThat(audit.details(Action.INTERPRETER_PLACED, here.platform))
                .containsExactly(mateo.id().toString());
        assertThat(audit.details(Action.INTERPRETER_RELEASED, here.platform))
                .containsExactly(mateo.id().toString());
        assertThat(audit.details(Action.INTERPRETERS_PLACED, here.platform)).containsExactly("1");
    }

    @OnBothDatabases
    void aServiceTakesAsManyCallsAsItHasLines() {
        UUID service = here.adds(InterpretedRound.service("2"));
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");
        ClaimFacts ada = here.booksElsewhere(SAM, ADA, 4, "es");

        here.office.place(mateo.id(), service);
        here.office.place(ada.id(), service);

        assertThat(here.shown().with()).hasSize(2);
        assertThat(here.there().sentence(ada, ENGLISH)).hasValue("An interpreter for Spanish will help by phone.");
    }

    @OnBothDatabases
    void sendsNobodyOutsideOfTheirHoursOrLanguages() {
        UUID maria = here.adds(InterpretedRound.spanish("María Ruiz"));
        ClaimFacts chinese = here.books(SAM, ADA, 4, "zh-Hans");

        Page page = here.office.place(chinese.id(), maria);

        assertThat(page.status()).isEqualTo(409);
        assertThat(here.database.rows("conference_interpreter")).isZero();
    }

    @OnBothDatabases
    void leavesWhoIsPlacedAndConfirmedWhenAllIsPlacedAnew() {
        UUID maria = here.adds(InterpretedRound.spanish("María Ruiz"));
        ClaimFacts mateo = here.books(ROSA, MATEO, 4, "es");
        here.office.place(mateo.id(), maria);
        here.office.confirm(mateo.id(), "yes");
        here.adds(InterpretedRound.spanish("Ana Soto"));

        InterpretingView view = (InterpretingView) here.office.show("yes").view();

        assertThat(view.offer().orElseThrow().isAnything()).isFalse();
        assertThat(view.with())
                .singleElement()
                .satisfies(row -> assertThat(row.who())
                        .hasValueSatisfying(who -> assertThat(who.id()).isEqualTo(maria)));
    }
}
