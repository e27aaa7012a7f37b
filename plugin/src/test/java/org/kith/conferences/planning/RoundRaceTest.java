package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.Form;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Claims;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Holds;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;

/** A teacher and somebody else at the same moment, of which each reaches another node. */
class RoundRaceTest {

    private static final String WORDS = "I am ill. Please choose another time.";

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Cast cast;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final Meeting rosas;
    private final Meeting sams;

    RoundRaceTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        List.of(MATEO, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, SAM).forEach(guardian -> cast.arrives(guardian, SCIENCE));
        this.conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.rosas = conferences.meeting(round, ROSA, MATEO);
        this.sams = conferences.meeting(round, SAM, ADA);
    }

    @OnBothDatabases
    void twoBookForTwoFamilies() {
        RoundBookingsResource one = bookings(node());
        RoundBookingsResource other = bookings(node());
        Form rosa = phoned(ROSA, slots.get(3));
        Form sam = phoned(SAM, slots.get(5));

        Race<Page> race = database.allReadThenWrite(
                List.of(() -> one.book(rosas.child(), rosa), () -> other.book(sams.child(), sam)));

        assertThat(race.failures()).isEmpty();
        assertThat(race.done()).extracting(Page::status).containsExactly(200, 200);
        assertThat(database.rows("conference_claim")).isEqualTo(2);
    }

    @OnBothDatabases
    void twoTakeTwoBookedTimesAway() {
        booked(rosas, slots.get(3));
        booked(sams, slots.get(5));
        RoundSlotsResource one = times(node());
        RoundSlotsResource other = times(node());

        Race<Page> race = database.allReadThenWrite(List.of(
                () -> one.remove(slots.get(3).id(), WORDS),
                () -> other.remove(slots.get(5).id(), WORDS)));

        assertThat(race.failures()).isEmpty();
        assertThat(conferences.slots(round)).hasSize(22).doesNotContain(slots.get(3), slots.get(5));
    }

    @OnBothDatabases
    void theTeachersWordsAreThereWhenTheFamilyHasMovedMeanwhile() {
        ClaimFacts claim = booked(sams, slots.get(3));
        RoundBookingsResource teacher = bookings(nodeInWhichMeanwhile(() -> booked(sams, slots.get(5))));

        Page page = teacher.cancel(claim.id(), WORDS);

        FarewellView view = (FarewellView) page.view();
        assertThat(page.status()).isEqualTo(409);
        assertThat(view.message()).isEqualTo(WORDS);
        assertThat(view.slot().id()).isEqualTo(slots.get(5).id());
        assertThat(database.rows("conference_claim")).isEqualTo(1);
    }

    @OnBothDatabases
    void theTeachersWordsAreThereWhenTheFamilyOfATimeHasMovedMeanwhile() {
        booked(sams, slots.get(3));
        RoundSlotsResource teacher = times(nodeInWhichMeanwhile(() -> booked(sams, slots.get(5))));

        Page page = teacher.remove(slots.get(3).id(), WORDS);

        assertThat(page.status()).isEqualTo(409);
        assertThat(((FarewellView) page.view()).message()).isEqualTo(WORDS);
        assertThat(conferences.slots(round)).hasSize(24);
    }

    /** Books, or moves what is booked. */
    private ClaimFacts booked(Meeting meeting, SlotFacts slot) {
        database.inTransaction(() -> kith.the(Holds.class).hold(meeting, ConferencesInTests.choice(slot)));
        UUID by = meeting.home().guardian();
        return database.inTransaction(() -> kith.the(Claims.class).book(meeting, slot.id(), Wish.NONE, by));
    }

    private Kith node() {
        Kith node = new Kith(database, clock);
        new Cast(node).visits(OKAFOR, SCIENCE);
        return node;
    }

    /** Between what the teacher's step reads and what it writes. */
    private Kith nodeInWhichMeanwhile(Runnable happens) {
        AtomicBoolean happened = new AtomicBoolean();
        EntityManager real = database.entityManager();
        EntityManager watched = (EntityManager) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, arguments) -> {
                    boolean ends = method.getName().equals("persist")
                            && arguments[0].getClass().getSimpleName().equals("PastClaim");
                    if (ends && happened.compareAndSet(false, true)) {
                        happens.run();
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        Kith node = new Kith(database, clock).given(EntityManager.class, watched);
        new Cast(node).visits(OKAFOR, SCIENCE);
        return node;
    }

    private RoundBookingsResource bookings(Kith node) {
        RoundBookingsResource resource = node.the(RoundBookingsResource.class);
        resource.id = round.id();
        return resource;
    }

    private RoundSlotsResource times(Kith node) {
        RoundSlotsResource resource = node.the(RoundSlotsResource.class);
        resource.round = round.id();
        return resource;
    }

    private Form phoned(Player guardian, SlotFacts slot) {
        return new Form()
                .param("guardian", cast.id(guardian, SCIENCE).toString())
                .param("mode", "phone")
                .param("slot", slot.id().toString());
    }
}
