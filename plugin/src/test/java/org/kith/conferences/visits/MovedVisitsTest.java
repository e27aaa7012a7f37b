package org.kith.conferences.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.visits.VisitsInTests.WEDNESDAY;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.enterprise.event.Event;
import java.time.Instant;
import java.util.Map;
import org.kith.conferences.Removing;
import org.kith.households.HomesMoved;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.ServerSide;

/** Rosa and Luis have a home each when a visit is agreed on, and one when it takes place. */
class MovedVisitsTest {

    private final Database database;
    private final Kith kith;
    private final VisitsInTests school;
    private final FixedClock clock;

    MovedVisitsTest(Database database, FixedClock clock) {
        this.clock = clock;
        this.database = database;
        this.kith = listening(database, clock);
        this.school = new VisitsInTests(kith, new Cast(kith), database);
    }

    @OnBothDatabases
    void whoMovesSeesTheVisitAndGivesItUp() {
        VisitFacts visit = school.asks();
        school.answers(visit, WEDNESDAY, OKAFOR, LUND);

        movesIn(ROSA, LUIS);

        assertThat(school.now().id()).isEqualTo(visit.id());
        assertThat(school.now().stands()).isTrue();
        school.givesUp();
        assertThat(database.rows("home_visit")).isZero();
        assertThat(database.rows("past_home_visit")).isOne();
    }

    @OnBothDatabases
    void ofTwoToOneHomeTheAgreedOneStays() {
        VisitFacts visit = school.asks();
        school.answers(visit, WEDNESDAY, OKAFOR, LUND);
        school.asks(LUIS, MATEO, "2026-10-16", "17:00");

        movesIn(LUIS, ROSA);

        assertThat(school.visit(LUIS, MATEO).id()).isEqualTo(visit.id());
        assertThat(database.rows("home_visit")).isOne();
    }

    @OnBothDatabases
    void theAgreedOneStaysAlsoWhenItIsTheOneThatComes() {
        school.asks(LUIS, MATEO, "2026-10-16", "17:00");
        VisitFacts visit = school.asks();
        school.answers(visit, WEDNESDAY, OKAFOR, LUND);

        movesIn(ROSA, LUIS);

        assertThat(school.visit(LUIS, MATEO).id()).isEqualTo(visit.id());
        assertThat(kith.the(Diaries.class).has(school.now().meeting().home().household()))
                .isTrue();
    }

    @OnBothDatabases
    void theOneToComeStaysAndNotTheOneThatIsOver() {
        VisitFacts over = school.asks();
        school.answers(over, WEDNESDAY, OKAFOR, LUND);
        VisitFacts asked = school.asks(LUIS, MATEO, "2026-10-16", "17:00");
        clock.set(Instant.parse("2026-10-15T15:00:00Z"));

        movesIn(LUIS, ROSA);

        assertThat(school.visit(LUIS, MATEO).id()).isEqualTo(asked.id());
    }

    private void movesIn(Player who, Player with) {
        Removing.movesIn(database, kith, new Removing.Who(who, MATEO), with);
    }

    private static Kith listening(Database database, FixedClock clock) {
        Kith fresh = new Kith(database, clock);
        return fresh.given(Event.class, ServerSide.of(Event.class, Map.of("fire", fired -> {
            if (fired[0] instanceof HomesMoved moved) {
                fresh.the(MovedVisits.class).move(moved);
            }
            return null;
        })));
    }
}
