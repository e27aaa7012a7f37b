package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Needs;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Wish;
import org.kith.conferences.waiting.Offering;
import org.kith.conferences.waiting.TimeWish;
import org.kith.conferences.waiting.WaitSteps;
import org.kith.conferences.waiting.WaitingInTests;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class RoundWaitingResourceTest {

    private final FixedClock clock;
    private final WaitingInTests node;
    private final Cast cast;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final RoundWaitingResource resource;

    RoundWaitingResourceTest(Database database, FixedClock clock) {
        this.clock = clock;
        this.node = new WaitingInTests(database, clock);
        this.cast = new Cast(node.kith());
        this.conferences = new ConferencesInTests(node.kith(), cast);
        List.of(MATEO, ADA).forEach(child -> cast.arrives(child, SCIENCE));
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.resource = node.kith().the(RoundWaitingResource.class);
        resource.round = round.id();
        cast.visits(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void showsWhoWaitsInOrderAndForWhat() {
        joins(SAM, ADA);
        joins(ROSA, MATEO);
        node.kith().the(Offering.class).goRound(round.id());

        RoundView view = (RoundView) shown();

        assertThat(view.line().rows()).extracting(WaitingRow::student).containsExactly("Ada Chen", "Mateo Rivera");
        assertThat(view.line().rows().get(0).guardian()).isEqualTo("Sam Chen");
        assertThat(view.line().rows().get(0).offer()).isPresent();
        assertThat(view.line().rows().get(0).place().entry().wish().needs().ride())
                .isTrue();
    }

    @OnBothDatabases
    void takesNobodyOffWithoutAWord() {
        UUID wait = joins(SAM, ADA);

        Page refused = resource.takeOff(wait, " ");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(((TakeOffView) refused.view()).problem()).isPresent();
        assertThat(rows()).hasSize(1);
    }

    @OnBothDatabases
    void takesOffWithAReason() {
        UUID wait = joins(SAM, ADA);

        resource.takeOff(wait, "We have met already.");

        assertThat(rows()).isEmpty();
    }

    @OnBothDatabases
    void isNotAnotherCoursesToSee() {
        UUID wait = joins(SAM, ADA);
        cast.visits(LUND, READING);

        assertThatThrownBy(() -> resource.ask(wait)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void keepsHowLongAnOfferIsKept() {
        resource.keep("8");
        resource.keep("8000000");

        assertThat(((RoundView) shown()).line().hours()).isEqualTo(8);
    }

    private Object shown() {
        RoundResource one = node.kith().the(RoundResource.class);
        one.id = round.id();
        return one.show().view();
    }

    private List<WaitingRow> rows() {
        return ((RoundView) shown()).line().rows();
    }

    private UUID joins(Player guardian, Player child) {
        Needs ride = new Needs("", "", true, false, false);
        node.kith()
                .the(WaitSteps.class)
                .join(round, conferences.meeting(round, guardian, child), TimeWish.ANY, new Wish(ride, ""));
        clock.passes(Duration.ofSeconds(1));
        List<WaitingRow> all = rows();
        return all.get(all.size() - 1).place().entry().id();
    }
}
