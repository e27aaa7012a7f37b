package org.kith.conferences.lunch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Removing;
import org.kith.households.HomesMoved;
import org.kith.households.Link;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.ServerSide;

/** Luis is invited at home, and moves in with Rosa before the lunch. */
class MovedGuestsTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Cast cast;

    MovedGuestsTest(Database database, FixedClock clock) {
        this.database = database;
        this.clock = clock;
        this.kith = listening(database, clock);
        this.cast = new Cast(kith);
        List.of(MATEO, LUCIA, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, LUIS, SAM).forEach(guardian -> cast.arrives(guardian, SCIENCE));
    }

    @OnBothDatabases
    void anInvitationGoesAlong() {
        UUID luis = cast.id(LUIS, SCIENCE);
        invites(home -> home.guardian().equals(luis));

        movesIn();

        assertThat(of(LUIS)).hasSize(1);
    }

    @OnBothDatabases
    void ofTwoInvitationsOfOneHomeTheAcceptedOneStays() {
        invites(home -> true);
        kith.the(LunchGuests.class).say(of(LUIS).get(0).guest().id(), LunchAnswer.YES, "With pleasure");

        movesIn();

        assertThat(of(LUIS))
                .singleElement()
                .satisfies(own -> assertThat(own.guest().answer()).isEqualTo(LunchAnswer.YES));
        assertThat(database.rows("lunch_guest")).isEqualTo(2);
    }

    @OnBothDatabases
    void homesThatChangePlacesKeepTheirInvitations() {
        invites(home -> true);
        GuestFacts luis = of(LUIS).get(0).guest();
        GuestFacts rosa = of(ROSA).get(0).guest();
        HomesMoved moved = new HomesMoved(Map.of(stay(luis), rosa.household(), stay(rosa), luis.household()));

        database.inTransaction(() -> kith.the(MovedGuests.class).move(moved));

        assertThat(database.rows("lunch_guest")).isEqualTo(3);
    }

    private static HomesMoved.Stay stay(GuestFacts guest) {
        return new HomesMoved.Stay(new Link.Pair(guest.guardian(), guest.student()), guest.household());
    }

    private List<LunchGuests.Own> of(Player guardian) {
        return kith.the(LunchGuests.class).of(cast.id(guardian, SCIENCE));
    }

    private void movesIn() {
        Removing.movesIn(database, kith, new Removing.Who(LUIS, MATEO), ROSA);
    }

    private void invites(Predicate<Candidate> which) {
        UUID course = cast.id(SCIENCE);
        Lunches lunches = kith.the(Lunches.class);
        LunchPlan plan =
                new LunchPlan(clock.instant().plus(Duration.ofDays(7)), ConferencesInTests.CHICAGO, "Cafeteria", "", 3);
        NewLunch wanted =
                new NewLunch(cast.platform(Lms.CANVAS).id(), course, cast.id(OKAFOR, SCIENCE), plan, UUID.randomUUID());
        List<Candidate> homes =
                kith.the(LunchHomes.class).of(course).stream().filter(which).toList();
        lunches.send(course, lunches.draw(wanted, "seed", homes).id());
    }

    private static Kith listening(Database database, FixedClock clock) {
        Kith fresh = new Kith(database, clock);
        return fresh.given(Event.class, ServerSide.of(Event.class, Map.of("fire", fired -> {
            if (fired[0] instanceof HomesMoved moved) {
                fresh.the(MovedGuests.class).move(moved);
            }
            return null;
        })));
    }
}
