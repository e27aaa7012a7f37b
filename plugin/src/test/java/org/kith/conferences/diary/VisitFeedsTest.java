package org.kith.conferences.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.visits.VisitsInTests.WEDNESDAY;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.time.Duration;
import org.kith.calendar.CalendarFeeds;
import org.kith.calendar.FeedAddress;
import org.kith.calendar.FeedOwner;
import org.kith.conferences.visits.VisitFacts;
import org.kith.conferences.visits.VisitsInTests;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** A visit of Ms Okafor and Mr Lund to Rosa, in the calendars of those who meet. */
class VisitFeedsTest {

    private final FixedClock clock;
    private final Kith kith;
    private final Cast cast;
    private final VisitsInTests school;

    VisitFeedsTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        this.school = new VisitsInTests(kith, cast, database);
    }

    @OnBothDatabases
    void whatTheSchoolGivesUpIsCancelledInAllCalendarsUntilItsTime() {
        VisitFacts visit = stands();

        school.refuses(visit);

        assertThat(feedOf(ROSA)).contains("UID:" + visit.id(), "STATUS:CANCELLED", "SEQUENCE:2");
        assertThat(feedOf(LUND)).contains("UID:" + visit.id(), "STATUS:CANCELLED", "SEQUENCE:2");
        clock.passes(Duration.ofDays(8));
        assertThat(feedOf(ROSA) + feedOf(LUND)).doesNotContain("VEVENT");
    }

    @OnBothDatabases
    void whatTheFamilyGivesUpIsCancelledToo() {
        VisitFacts visit = stands();

        school.givesUp();

        assertThat(feedOf(OKAFOR)).contains("UID:" + visit.id(), "STATUS:CANCELLED");
    }

    @OnBothDatabases
    void whatIsToMoveIsCancelledUntilTheFamilyHasSaidYes() {
        VisitFacts visit = stands();

        school.answers(visit, "2026-10-15T22:00:00Z", OKAFOR, LUND);

        assertThat(feedOf(ROSA)).contains("STATUS:CANCELLED", "SEQUENCE:2");
        school.accepts();
        assertThat(feedOf(ROSA))
                .contains("UID:" + visit.id(), "SEQUENCE:3", "T170000")
                .doesNotContain("CANCELLED");
    }

    private VisitFacts stands() {
        VisitFacts visit = school.asks();
        school.answers(visit, WEDNESDAY, OKAFOR, LUND);
        assertThat(feedOf(ROSA)).contains("UID:" + visit.id(), "SEQUENCE:1").doesNotContain("CANCELLED");
        return visit;
    }

    /** Without the folds of long lines. */
    private String feedOf(Player person) {
        FeedAddress address = kith.the(CalendarFeeds.class)
                .make(new FeedOwner(cast.platform(Lms.CANVAS).id(), cast.id(person, SCIENCE)));
        String token = address.address().getPath().replace("/c/", "").replace(".ics", "");
        return kith.the(MeetingFeeds.class).text(token).orElseThrow().replace("\r\n ", "");
    }
}
