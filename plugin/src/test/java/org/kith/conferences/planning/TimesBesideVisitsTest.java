package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.util.List;
import java.util.UUID;
import org.kith.conferences.visits.VisitsInTests;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Ms Okafor visits Rosa on Tuesday from 16:30 to 17:15: her times at 16:20, 16:40 and 17:00 are nobody's. */
class TimesBesideVisitsTest {

    private final Kith kith;
    private final Cast cast;
    private final VisitsInTests school;

    TimesBesideVisitsTest(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.school = new VisitsInTests(kith, cast, database);
        school.answers(school.asks(ROSA, MATEO, "2026-10-13", "16:30"), "2026-10-13T21:30:00Z", OKAFOR, LUND);
        cast.visits(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void theScheduleSaysThatTheTeacherIsOnAVisit() {
        RoundResource one = kith.the(RoundResource.class);
        one.id = school.round.id();

        Page own = one.print(null);
        Page door = one.print("");

        assertThat(said(own, "p.soft"))
                .startsWith("Free", "Free", "Busy elsewhere", "Busy elsewhere", "Busy elsewhere", "Free");
        assertThat(said(door, ".schedule-row p")).startsWith("Free", "Free", "Taken", "Taken", "Taken", "Free");
    }

    @OnBothDatabases
    void theListSaysSoAndTheTimeCanStillBeChanged() {
        Page list = list();

        List<SlotRow> rows = rows(list);
        assertThat(said(list, "p.small")).filteredOn("Busy elsewhere"::equals).hasSize(3);
        assertThat(rows).filteredOn(SlotRow::away).isEqualTo(rows.subList(2, 5));
        assertThat(rows).allMatch(SlotRow::isFree);
    }

    @OnBothDatabases
    void aFamilyThatPhonesIsNotOfferedThem() {
        RoundBookingsResource bookings = kith.the(RoundBookingsResource.class);
        bookings.id = school.round.id();
        List<SlotRow> all = rows(list());

        ForThemView view = (ForThemView) bookings.choose(cast.id(ADA, SCIENCE)).view();

        assertThat(view.free().get(0).rows())
                .extracting(TimesBesideVisitsTest::id)
                .startsWith(id(all.get(0)), id(all.get(1)), id(all.get(5)));
    }

    private Page list() {
        RoundSlotsResource times = kith.the(RoundSlotsResource.class);
        times.round = school.round.id();
        return times.list(null);
    }

    private static List<SlotRow> rows(Page list) {
        return ((SlotsView) list.view()).days().get(0).rows();
    }

    private static UUID id(SlotRow row) {
        return row.slot().id();
    }

    private static List<String> said(Page page, String where) {
        return Rendered.withoutMail(page).select(where).eachText();
    }
}
