package org.kith.conferences.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.visits.VisitsInTests.ADDRESS;
import static org.kith.conferences.visits.VisitsInTests.WEDNESDAY;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.conferences.CourseLeaves;
import org.kith.conferences.HostFacts;
import org.kith.conferences.HostInUse;
import org.kith.conferences.Hosts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Rounds;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.ServerSide;

/** Mr Lund takes part in Ms Okafor's round with his own course; Rosa asks it for a visit about Lucía. */
class VisitsOfAColleagueTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Cast cast;
    private final VisitsInTests school;
    private final Meeting lucias;

    VisitsOfAColleagueTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.kith = listening();
        this.cast = new Cast(kith);
        this.school = new VisitsInTests(kith, cast, database);
        List.of(LUCIA, LUND, OKAFOR).forEach(player -> cast.arrives(player, READING));
        takesPart(cast.id(LUND, READING));
        this.lucias = kith.the(OwnMeetings.class)
                .one(cast.id(ROSA, READING), cast.id(LUCIA, READING), school.round.id(), cast.id(READING))
                .meeting();
    }

    @OnBothDatabases
    void nobodyLeavesAFamilyThatWaitsForAnAnswer() {
        asks();

        assertThatThrownBy(this::lundLeaves).isInstanceOf(HostInUse.class);
        assertThat(hosts()).hasSize(2);
    }

    @OnBothDatabases
    void nobodyLeavesAFamilyThatIsToBeVisited() {
        answers();

        assertThatThrownBy(this::lundLeaves).isInstanceOf(HostInUse.class);
        assertThat(hosts()).hasSize(2);
    }

    @OnBothDatabases
    void whoHasGivenTheVisitUpLeaves() {
        answers();
        kith.the(VisitSteps.class).refuse(school.round.id(), cast.id(READING), visit());

        lundLeaves();

        assertThat(hosts()).hasSize(1);
    }

    @OnBothDatabases
    void leavesWhenTheVisitIsOver() {
        answers();
        clock.passes(Duration.ofDays(8));

        lundLeaves();

        assertThat(hosts()).hasSize(1);
    }

    @OnBothDatabases
    void leavesTheVisitToSomebodyElseOfTheCourse() {
        answers();
        takesPart(cast.id(OKAFOR, READING));

        assertThatCode(this::lundLeaves).doesNotThrowAnyException();
    }

    private Kith listening() {
        Kith fresh = new Kith(database, clock);
        return fresh.given(Event.class, ServerSide.of(Event.class, Map.of("fire", fired -> {
            if (fired[0] instanceof CourseLeaves leaving) {
                fresh.the(PromisedVisits.class).leave(leaving);
            }
            return null;
        })));
    }

    private void takesPart(UUID teacher) {
        database.inTransaction(() -> kith.the(Hosts.class).takePart(school.round, cast.id(READING), teacher));
    }

    private void asks() {
        VisitPlan plan = new VisitPlan(VisitKind.HOME, ADDRESS, "", List.of(Instant.parse(WEDNESDAY)));
        kith.the(VisitSteps.class).ask(lucias, plan);
    }

    private void answers() {
        asks();
        List<UUID> two = List.of(cast.id(LUND, READING), cast.id(OKAFOR, SCIENCE));
        kith.the(VisitSteps.class)
                .answer(school.round.id(), cast.id(READING), visit(), new Answer(Instant.parse(WEDNESDAY), two, ""));
    }

    private UUID visit() {
        return kith.the(HomeVisits.class).of(lucias).orElseThrow().id();
    }

    private void lundLeaves() {
        UUID lund = hosts().stream()
                .filter(host -> host.teacher().equals(cast.id(LUND, READING)))
                .map(HostFacts::id)
                .findFirst()
                .orElseThrow();
        database.inTransaction(() -> kith.the(Hosts.class).leave(school.round.id(), lund));
    }

    private List<HostFacts> hosts() {
        return kith.the(Rounds.class).hosts(school.round.id());
    }
}
