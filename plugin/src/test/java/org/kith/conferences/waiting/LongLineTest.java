package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.READING;

import jakarta.persistence.EntityManager;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Crowd;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Whom none of the free times suits waits, for another day or for teachers of another course: many cost no more questions than few. */
class LongLineTest {

    private static final Set<String> QUESTIONS = Set.of("createQuery", "createNativeQuery", "find");
    private static final TimeWish ANOTHER_DAY = FullRound.on(LocalDate.of(2026, 10, 14));
    private static final int FEW = 2;
    private static final int MANY = 20;

    private final AtomicInteger asked = new AtomicInteger();
    private final Database database;
    private final Kith kith;
    private final Cast cast;
    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final List<Meeting> homes;

    LongLineTest(Database database, FixedClock clock) {
        this.database = database;
        this.kith = new Kith(database, clock).given(EntityManager.class, counting(database.entityManager()));
        this.cast = new Cast(kith);
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = conferences.slots(round);
        this.homes = database.inTransaction(() -> new Crowd(kith, cast).meetings(round, MANY + 1));
    }

    @OnBothDatabases
    void whoeverLooksForFreeTimesAsksTheSame() {
        OfferSteps steps = kith.the(OfferSteps.class);
        joins(0, FEW);
        int few = questions(() -> steps.free(round.id()));
        joins(FEW, MANY);

        int many = questions(() -> steps.free(round.id()));

        assertThat(steps.free(round.id())).isEmpty();
        assertThat(many).isEqualTo(few).isLessThan(slots.size());
    }

    @OnBothDatabases
    void whoeverLooksForThoseWhoWaitInVainAsksTheSame() {
        OfferSteps steps = kith.the(OfferSteps.class);
        joins(0, FEW);
        int few = questions(() -> steps.over(round.id()));
        joins(FEW, MANY);

        int many = questions(() -> steps.over(round.id()));

        assertThat(steps.over(round.id())).hasSize(MANY / 2);
        assertThat(many).isEqualTo(few);
    }

    @OnBothDatabases
    void whoeverReadsTheTimesAsksTheSame() {
        joins(0, FEW);
        int few = questions(this::awaited);
        joins(FEW, MANY);

        int many = questions(this::awaited);

        assertThat(many).isEqualTo(few).isLessThan(slots.size());
    }

    /** By somebody behind all of them. */
    private void awaited() {
        Map<SlotFacts, Long> free = slots.stream().collect(Collectors.toMap(Function.identity(), slot -> 1L));
        Turns turns = kith.the(Turns.class);

        assertThat(turns.awaited(turns.line(round.id()), homes.get(MANY), free)).isEmpty();
    }

    /** Every second one for a course of which nobody meets families in the round. */
    private void joins(int from, int to) {
        database.inTransaction(() -> {
            for (int at = from; at < to; at++) {
                Meeting home = homes.get(at);
                Meeting reading = new Meeting(round.id(), cast.id(READING), home.child(), home.home(), home.party());
                boolean other = at % 2 > 0;
                kith.the(Waits.class).join(other ? reading : home, other ? TimeWish.ANY : ANOTHER_DAY, Wish.NONE);
            }
        });
    }

    private int questions(Runnable work) {
        asked.set(0);
        work.run();
        return asked.get();
    }

    private EntityManager counting(EntityManager questions) {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManager.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                (proxy, method, arguments) -> {
                    if (QUESTIONS.contains(method.getName())) {
                        asked.incrementAndGet();
                    }
                    try {
                        return method.invoke(questions, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }
}
