package org.kith.conferences.day;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.visits.VisitsInTests.ADDRESS;
import static org.kith.conferences.visits.VisitsInTests.WEDNESDAY;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.OKAFOR;

import java.time.Instant;
import java.time.LocalDate;
import org.kith.conferences.visits.VisitFacts;
import org.kith.conferences.visits.VisitsInTests;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** A teacher who visits a family sees it among the meetings of that day. */
class PaidVisitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 14);

    private final Kith kith;
    private final Cast cast;
    private final VisitsInTests school;
    private final FixedClock clock;

    PaidVisitsTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.clock = clock;
        this.kith = kith;
        this.cast = cast;
        this.school = new VisitsInTests(kith, cast, database);
    }

    @OnBothDatabases
    void standOnThePageOfTheirDayWithWhereItIs() {
        school.answers(school.asks(), WEDNESDAY, OKAFOR, LUND);

        DayView day = on(DAY);

        assertThat(day.visits()).singleElement().satisfies(visit -> {
            assertThat(visit.student()).isEqualTo("Mateo Rivera");
            assertThat(visit.guardian()).isEqualTo("Rosa Rivera");
            assertThat(visit.place()).contains(ADDRESS);
            assertThat(visit.told()).isTrue();
            assertThat(visit.path()).isEqualTo("/panel/rounds/" + school.round.id() + "/visits");
        });
        assertThat(day.rows()).isEmpty();
    }

    @OnBothDatabases
    void areFoundFromTheDaysBeforeAndAfter() {
        school.answers(school.asks(), WEDNESDAY, OKAFOR, LUND);

        assertThat(on(DAY.minusDays(3)).after()).contains(DAY);
        assertThat(on(DAY.plusDays(3)).before()).contains(DAY);
        assertThat(on(DAY.plusDays(3)).visits()).isEmpty();
    }

    @OnBothDatabases
    void standThereOnlyWhenTwoCome() {
        VisitFacts visit = school.asks();
        school.answers(visit, WEDNESDAY, OKAFOR, OKAFOR);

        assertThat(on(DAY).visits()).isEmpty();
    }

    @OnBothDatabases
    void standOnTheTeachersFirstPageOnTheirDayOnly() {
        school.answers(school.asks(), WEDNESDAY, OKAFOR, LUND);
        cast.visits(OKAFOR, SCIENCE);
        assertThat(news().visits()).isEmpty();

        clock.set(Instant.parse("2026-10-14T13:00:00Z"));

        assertThat(news().visits()).extracting(DayView.Visit::student).containsExactly("Mateo Rivera");
        assertThat(news().isEmpty()).isFalse();
    }

    private DayNews news() {
        return kith.the(TeachersDay.class).news();
    }

    private DayView on(LocalDate day) {
        cast.visits(OKAFOR, SCIENCE);
        return (DayView) kith.the(DayResource.class).show(day.toString()).view();
    }
}
