package org.kith.conferences.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.drawing.DrawingInTests.UNTIL;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.kith.conferences.Availability;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.booking.MeetingInTests;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** A round of as many times as one may have: a hundred on each of fifty days. */
class ThousandsOfTimesTest {

    private static final int DAYS = 50;
    private static final int A_DAY = 100;
    private static final int HEAVIEST = 120 * 1024;
    private static final LocalDate FIRST = LocalDate.of(2026, 10, 12);

    private final DrawingInTests node;
    private final Cast cast;
    private final RoundFacts round;
    private final List<SlotFacts> slots;

    ThousandsOfTimesTest(Database database, FixedClock clock) {
        this.node = new DrawingInTests(database, clock);
        this.cast = new Cast(node.kith());
        ConferencesInTests conferences = new ConferencesInTests(node.kith(), cast);
        cast.arrives(MATEO, SCIENCE);
        this.round = node.collects(database.inTransaction(() -> conferences.open(thousands())), UNTIL);
        this.slots = conferences.slots(round);
    }

    @OnBothDatabases
    void areShownDayByDayAndEachCanBeChosen() {
        assertThat(slots).hasSize(Availability.MOST_TIMES);
        Page whole = rosa().show();
        String wanted = new WishedTime(slot(30, 7).id(), slot(30, 7).time().start()).text();

        Page opened = rosa().times("day", FIRST.plusDays(30).toString(), FIRST.toString(), List.of());
        Page added = rosa().times("add", wanted, FIRST.plusDays(30).toString(), List.of());
        Page kept = rosa().wish(new Form("kind", "order").param("time", wanted));

        assertThat(bytes(whole)).isLessThan(HEAVIEST);
        assertThat(Rendered.withMail(whole).select("[id^=day-]")).hasSize(DAYS - 1);
        assertThat(bytes(opened)).isLessThan(HEAVIEST);
        assertThat(Rendered.withMail(opened).select("button.time")).hasSize(A_DAY);
        assertThat(Rendered.withMail(opened).select("button.time[autofocus]")).hasSize(1);
        assertThat(Rendered.withMail(opened).select("[hx-get*='" + wanted + "']"))
                .hasSize(1);
        assertThat(times(added).step().day()).hasValue(FIRST.plusDays(30));
        assertThat(times(added).chosen()).extracting(WishingView.Chosen::text).containsExactly(wanted);
        assertThat(((WishingView) kept.view()).saved()).isPresent();
    }

    private SlotFacts slot(int day, int time) {
        return slots.get(day * A_DAY + time);
    }

    private WishingResource rosa() {
        cast.visits(ROSA, SCIENCE);
        WishingResource resource = node.kith().the(WishingResource.class);
        resource.path = MeetingInTests.path(cast.id(MATEO, SCIENCE), round);
        return resource;
    }

    private static WishingView.Times times(Page page) {
        return (WishingView.Times) page.view();
    }

    private static int bytes(Page page) {
        return Rendered.html(page).getBytes(StandardCharsets.UTF_8).length;
    }

    private static RoundPlan thousands() {
        RoundPlan usual = ConferencesInTests.plan(RoundRules.USUAL);
        List<LocalDate> days =
                IntStream.range(0, DAYS).mapToObj(FIRST::plusDays).toList();
        Availability.Hours hours = new Availability.Hours(LocalTime.of(8, 0), LocalTime.of(16, 20));
        return new RoundPlan(
                usual.words(),
                new Availability(days, hours, List.of(), 5, 0),
                usual.modes(),
                usual.rules(),
                usual.opens(),
                usual.closes());
    }
}
