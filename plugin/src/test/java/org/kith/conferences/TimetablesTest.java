package org.kith.conferences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Language;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class TimetablesTest {

    private final Database database;
    private final ConferencesInTests conferences;
    private final Rounds rounds;
    private final Timetables timetables;
    private final RoundFacts round;
    private final UUID course;

    TimetablesTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.conferences = new ConferencesInTests(kith, cast);
        this.rounds = kith.the(Rounds.class);
        this.timetables = kith.the(Timetables.class);
        this.round = database.inTransaction(() -> conferences.draft(RoundRules.USUAL));
        this.course = cast.id(SCIENCE);
    }

    @OnBothDatabases
    void aTimeMovedByHandStaysWhenThePlanIsFollowedAgain() {
        SlotFacts slot = conferences.slots(round).get(11);
        Span later = new Span(
                slot.time().start().plus(Duration.ofHours(2)), slot.time().end().plus(Duration.ofHours(2)));
        SlotOffer offer = new SlotOffer(later, slot.offer().modes(), "Library", 1);
        database.inTransaction(() -> timetables.change(round.id(), slot.id(), offer));

        database.inTransaction(() -> timetables.follow(round, conferences.host(round)));

        assertThat(conferences.slots(round))
                .hasSize(25)
                .anyMatch(each -> each.offer().equals(offer));
    }

    @OnBothDatabases
    void ofTwoWhoChangeOnlyTheWordsTheSecondIsTold() {
        RoundPlan plan = round.plan();
        RoundPlan renamed = new RoundPlan(
                Map.of(Language.ENGLISH, new RoundWords("Winter conferences", "", "")),
                plan.availability(),
                plan.modes(),
                plan.rules(),
                plan.opens(),
                plan.closes());
        database.inTransaction(() -> rounds.change(course, round.id(), renamed, round.version()));

        assertThatThrownBy(() -> database.inTransaction(() -> rounds.change(course, round.id(), plan, round.version())))
                .isInstanceOf(AtTheSameMoment.class);
    }
}
