package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.conferences.drawing.DrawingInTests.inOrder;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Set;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundState;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.asking.AskingResource;
import org.kith.conferences.asking.AskingView;
import org.kith.conferences.drawing.DrawFirst;
import org.kith.conferences.drawing.DrawingInTests;
import org.kith.conferences.drawing.WishedTimes;
import org.kith.conferences.drawing.WishingSteps;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** Whoever has said which times would be best has done their part, until times are given out. */
class FamiliesWhoWishedTest {

    private final FixedClock clock;
    private final DrawingInTests node;
    private final Cast cast;
    private final ConferencesInTests conferences;
    private final RoundFacts round;

    FamiliesWhoWishedTest(Database database, FixedClock clock) {
        this.clock = clock;
        this.node = new DrawingInTests(database, clock);
        this.cast = new Cast(node.kith());
        this.conferences = new ConferencesInTests(node.kith(), cast);
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
    void standInTheTeachersFileWithTheirWishes() {
        wishes(ROSA, MATEO, new WishedTimes(inOrder(slot(5), slot(4)).times(), true, true, Set.of()));
        wishes(ROSA, LUCIA, new WishedTimes(inOrder(slot(4), slot(5)).times(), false, false, Set.of()));

        List<String> lines = file();

        assertThat(lines.get(0)).endsWith(",Topic,Wishes");
        assertThat(lines.subList(1, lines.size()))
                .containsExactlyInAnyOrder(
                        "Not booked yet,,,Ada Chen,Sam Chen,,,,,1. 2026-10-13 16:40",
                        "Not booked yet,,,Mateo Rivera,Rosa Rivera,,,,,1. 2026-10-13 17:20; 2. 2026-10-13 17:00; else any other time",
                        "Not booked yet,,,Lucía Rivera,Rosa Rivera,,,,,All equally good; 2026-10-13 17:00; 2026-10-13 17:20");
    }

    @OnBothDatabases
    void standThereWithWhatTheyGotToo() {
        wishes(ROSA, MATEO, new WishedTimes(List.of(), true, true, Set.of()));
        clock.set(UNTIL);
        node.minutePasses();

        List<String> lines = file();

        assertThat(lines).hasSize(4);
        assertThat(lines)
                .filteredOn(line -> line.contains("Ada"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .startsWith("2026-10-13,16:40,16:55,Ada Chen")
                        .endsWith(",1. 2026-10-13 16:40"));
        assertThat(lines)
                .filteredOn(line -> line.contains("Mateo"))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("2026-10-1").endsWith(",Any time"));
        assertThat(lines).contains("Not booked yet,,,Lucía Rivera,Rosa Rivera,,,,,");
    }

    @OnBothDatabases
    void standInNoFileOfAnotherCourse() {
        cast.visits(LUND, READING);

        assertThatThrownBy(this::bookings).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void keepSignUpOpenUntilTheTimesAreGivenOut() {
        Page refused = resource().close();
        RoundView early = (RoundView) refused.view();
        clock.set(UNTIL);
        node.minutePasses();
        cast.visits(OKAFOR, SCIENCE);

        RoundView closed = (RoundView) resource().close().view();

        assertThat(refused.status()).isEqualTo(409);
        assertThat(early.refused()).containsInstanceOf(DrawFirst.class);
        assertThat(Rendered.withMail(refused).text()).contains("The draw comes first");
        assertThat(early.isOpen()).isTrue();
        assertThat(closed.round().state()).isEqualTo(RoundState.CLOSED);
        assertThat(closed.booked()).hasSize(1);
    }

    @OnBothDatabases
    void keepNobodyFromClosingWhoHaveTakenTheirWishBack() {
        node.kith().the(WishingSteps.class).withdraw(conferences.meeting(round, SAM, ADA));

        RoundView closed = (RoundView) resource().close().view();

        assertThat(closed.round().state()).isEqualTo(RoundState.CLOSED);
    }

    @OnBothDatabases
    void haveATimeAfterwards() {
        clock.set(UNTIL);
        node.minutePasses();

        assertThat(missing()).extracting(Missing::name).containsExactly("Lucía Rivera", "Mateo Rivera");
    }

    private void wishes(Player guardian, Player child, WishedTimes times) {
        node.kith().the(WishingSteps.class).wish(conferences.meeting(round, guardian, child), times, Wish.NONE);
        cast.visits(OKAFOR, SCIENCE);
    }

    private SlotFacts slot(int which) {
        return conferences.slots(round).get(which);
    }

    private List<String> file() {
        cast.visits(OKAFOR, SCIENCE);
        return bookings().lines().toList();
    }

    private String bookings() {
        RoundBookingsResource resource = node.kith().the(RoundBookingsResource.class);
        resource.id = round.id();
        return resource.file();
    }

    private List<Missing> missing() {
        return ((RoundView) resource().show().view()).missing();
    }

    private RoundResource resource() {
        RoundResource resource = node.kith().the(RoundResource.class);
        resource.id = round.id();
        return resource;
    }
}
