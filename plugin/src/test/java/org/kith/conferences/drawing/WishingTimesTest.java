package org.kith.conferences.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.booking.MeetingInTests;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** The times among which a guardian wishes. */
class WishingTimesTest {

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final RoundFacts round;
    private final List<SlotFacts> slots;
    private final WishingResource resource;

    WishingTimesTest(Database database, FixedClock clock) {
        DrawingInTests node = new DrawingInTests(database, clock);
        Cast cast = new Cast(node.kith());
        ConferencesInTests conferences = new ConferencesInTests(node.kith(), cast);
        cast.arrives(MATEO, SCIENCE);
        RoundFacts open = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.round = node.collects(open, UNTIL);
        this.slots = conferences.slots(round);
        Meeting rosas = conferences.meeting(round, ROSA, MATEO);
        this.resource = node.kith().the(WishingResource.class);
        cast.visits(ROSA, SCIENCE);
        resource.path = MeetingInTests.path(rosas.child(), round);
    }

    @OnBothDatabases
    void areFoldedAwayBeforeTheEvening() {
        WishingView.Times times = ((WishingView) resource.show().view()).times();

        assertThat(times.days()).hasSize(2).allSatisfy(day -> {
            assertThat(day.unfolded()).isFalse();
            assertThat(day.early()).isNotEmpty().allMatch(each -> hour(each).isBefore(EVENING));
            assertThat(day.times()).isNotEmpty().noneMatch(each -> hour(each).isBefore(EVENING));
        });
        assertThat(times.days().stream()
                        .flatMap(day -> Stream.concat(day.early().stream(), day.times().stream()))
                        .map(each -> each.time().slot()))
                .containsExactlyElementsOf(slots.stream().map(SlotFacts::id).toList());
    }

    @OnBothDatabases
    void stayInSightWhereTheNextOneIsToBeChosen() {
        String first = new WishedTime(slots.get(0).id(), slots.get(0).time().start()).text();

        WishingView.Times times =
                (WishingView.Times) resource.times("add", first, List.of()).view();

        assertThat(times.days()).extracting(WishingView.Day::unfolded).containsExactly(true, false);
    }

    private LocalTime hour(WishingView.Chosen each) {
        return each.time().start().atZone(round.zone()).toLocalTime();
    }
}
