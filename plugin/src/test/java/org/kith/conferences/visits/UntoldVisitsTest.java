package org.kith.conferences.visits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.conferences.visits.VisitsInTests.WEDNESDAY;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** A visit to Rosa is agreed on; then a decision keeps her from it. */
class UntoldVisitsTest {

    private final Kith kith;
    private final Cast cast;
    private final Database database;
    private final VisitsInTests school;
    private final VisitFacts visit;

    UntoldVisitsTest(Kith kith, Cast cast, Database database) {
        this.kith = kith;
        this.cast = cast;
        this.database = database;
        this.school = new VisitsInTests(kith, cast, database);
        this.visit = school.asks();
        school.answers(visit, WEDNESDAY, OKAFOR, LUND);
    }

    @OnBothDatabases
    void theListSaysThatTheFamilyCannotTakePartAnyMore() {
        assertThat(school.looksAt(visit, OKAFOR).row().told()).isTrue();

        decides();

        assertThat(school.looksAt(visit, OKAFOR).row().told()).isFalse();
    }

    @OnBothDatabases
    void whoGivesItUpIsToldThatTheFamilyIsNot() {
        decides();

        assertThat(said(school.refuses(visit))).hasValue("visit.said.given-up-untold");
    }

    @OnBothDatabases
    void whoGivesItUpIsToldThatTheFamilyIs() {
        assertThat(said(school.refuses(visit))).hasValue("visit.said.given-up");
    }

    private static Optional<String> said(Page page) {
        return ((VisitsView) page.view()).said();
    }

    private void decides() {
        Link.Pair pair = new Link.Pair(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE));
        NewLimit decision = new NewLimit(
                LimitKind.NO_INFORMATION,
                "Order 7",
                LocalDate.of(2026, 9, 1),
                Optional.empty(),
                cast.id(OKAFOR, SCIENCE));
        database.inTransaction(() -> kith.the(Limits.class).record(pair, decision));
    }
}
