package org.kith.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class LimitsTest {

    private final Cast cast;
    private final Database database;
    private final Limits limits;
    private final PersonRecords records;
    private final LocalDate today;

    LimitsTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.limits = kith.the(Limits.class);
        this.records = kith.the(PersonRecords.class);
        this.today = LocalDate.ofInstant(kith.the(Clock.class).instant(), ZoneId.of("America/Chicago"));
    }

    @OnBothDatabases
    void withoutADecisionEveryGuardianHasFullRights() {
        assertThat(limits.of(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE))).isEqualTo(Rights.FULL);
    }

    @OnBothDatabases
    void aDecisionHoldsFromItsFirstDayToItsLast() {
        limit(LimitKind.NO_INFORMATION, today, Optional.of(today));

        assertThat(rights().information()).isFalse();
    }

    @OnBothDatabases
    void aDecisionOfTomorrowHoldsNotYet() {
        limit(LimitKind.NO_INFORMATION, today.plusDays(1), Optional.empty());

        assertThat(rights()).isEqualTo(Rights.FULL);
    }

    @OnBothDatabases
    void aDecisionThatEndedYesterdayHoldsNoMore() {
        limit(LimitKind.NO_INFORMATION, today.minusDays(9), Optional.of(today.minusDays(1)));

        assertThat(rights()).isEqualTo(Rights.FULL);
    }

    @OnBothDatabases
    void aDecisionIsAboutOneChild() {
        limit(LimitKind.NO_INFORMATION, today, Optional.empty());

        assertThat(limits.of(cast.id(ROSA, SCIENCE), cast.id(LUCIA, SCIENCE))).isEqualTo(Rights.FULL);
    }

    @OnBothDatabases
    void aDecisionHoldsUnderEveryRecordOfThePerson() {
        limit(LimitKind.NO_INFORMATION, today, Optional.empty());
        UUID sam = cast.id(SAM, SCIENCE);

        database.inTransaction(() -> records.merge(sam, cast.id(ROSA, SCIENCE), sam));

        assertThat(limits.of(sam, cast.id(MATEO, SCIENCE)).information()).isFalse();
    }

    @OnBothDatabases
    void aLiftedDecisionHoldsNoMoreAndStaysOnRecord() {
        UUID limit = limit(LimitKind.NO_CONTACT, today, Optional.empty());
        UUID mateo = cast.id(MATEO, SCIENCE);

        database.inTransaction(() -> limits.lift(mateo, limit, cast.id(OKAFOR, SCIENCE)));

        assertThat(rights()).isEqualTo(Rights.FULL);
        assertThat(limits.about(List.of(mateo)).get(mateo))
                .extracting(LimitView::id)
                .containsExactly(limit);
    }

    @OnBothDatabases
    void aDecisionAboutAnotherChildIsNotThere() {
        UUID limit = limit(LimitKind.NO_CONTACT, today, Optional.empty());
        UUID lucia = cast.id(LUCIA, SCIENCE);

        assertThatThrownBy(() -> limits.lift(lucia, limit, lucia)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aDecisionNeedsItsPaper() {
        assertThatThrownBy(() -> new NewLimit(LimitKind.NO_CONTACT, "  ", today, Optional.empty(), UUID.randomUUID()))
                .isInstanceOf(LimitWithoutGround.class);
    }

    @OnBothDatabases
    void aDecisionDoesNotEndBeforeItStarts() {
        Optional<LocalDate> yesterday = Optional.of(today.minusDays(1));

        assertThatThrownBy(() -> new NewLimit(LimitKind.NO_CONTACT, "Order 7", today, yesterday, UUID.randomUUID()))
                .isInstanceOf(LimitEndsTooEarly.class);
    }

    private UUID limit(LimitKind kind, LocalDate from, Optional<LocalDate> until) {
        Link.Pair pair = new Link.Pair(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE));
        NewLimit decision = new NewLimit(kind, "Order 7", from, until, cast.id(OKAFOR, SCIENCE));
        return database.inTransaction(() -> limits.record(pair, decision));
    }

    private Rights rights() {
        return limits.of(cast.id(ROSA, SCIENCE), cast.id(MATEO, SCIENCE));
    }
}
