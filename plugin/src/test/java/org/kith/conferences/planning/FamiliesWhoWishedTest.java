package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.lang.reflect.Field;
import java.util.List;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Wish;
import org.kith.conferences.asking.AskingResource;
import org.kith.conferences.asking.AskingView;
import org.kith.conferences.drawing.DrawingInTests;
import org.kith.conferences.drawing.WishingSteps;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Whoever has said which times would be best has done their part, until times are given out. */
class FamiliesWhoWishedTest {

    private final FixedClock clock;
    private final DrawingInTests node;
    private final RoundFacts round;

    FamiliesWhoWishedTest(Database database, FixedClock clock) {
        this.clock = clock;
        this.node = new DrawingInTests(database, clock);
        Cast cast = new Cast(node.kith());
        ConferencesInTests conferences = new ConferencesInTests(node.kith(), cast);
        List.of(MATEO, LUCIA, ADA).forEach(student -> cast.arrives(student, SCIENCE));
        List.of(ROSA, SAM).forEach(guardian -> cast.arrives(guardian, SCIENCE));
        RoundFacts open = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.round = node.collects(open, UNTIL);
        node.kith()
                .the(WishingSteps.class)
                .wish(
                        conferences.meeting(round, SAM, ADA),
                        inOrder(conferences.slots(round).get(3)),
                        Wish.NONE);
        cast.visits(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void areTheLastOfThoseWithoutATime() {
        List<Missing> missing = missing();

        assertThat(missing)
                .extracting(Missing::name, Missing::why, Missing::guardian)
                .containsExactly(
                        tuple("Lucía Rivera", Missing.Why.OPENED, "Rosa Rivera"),
                        tuple("Mateo Rivera", Missing.Why.OPENED, "Rosa Rivera"),
                        tuple("Ada Chen", Missing.Why.WISHED, "Sam Chen"));
    }

    @OnBothDatabases
    void areNotAskedToChooseATime() throws ReflectiveOperationException {
        AskingResource asking = node.kith().the(AskingResource.class);
        Field field = AskingResource.class.getDeclaredField("round");
        field.setAccessible(true);
        field.set(asking, round.id());

        AskingView view = (AskingView) asking.show().view();

        assertThat(view.unreached()).extracting(Missing::name).containsExactly("Lucía Rivera", "Mateo Rivera");
        assertThat(view.recipients()).isEmpty();
    }

    @OnBothDatabases
    void haveATimeAfterwards() {
        clock.set(UNTIL);
        node.minutePasses();

        assertThat(missing()).extracting(Missing::name).containsExactly("Lucía Rivera", "Mateo Rivera");
    }

    private List<Missing> missing() {
        RoundResource resource = node.kith().the(RoundResource.class);
        resource.id = round.id();
        return ((RoundView) resource.show().view()).missing();
    }
}
