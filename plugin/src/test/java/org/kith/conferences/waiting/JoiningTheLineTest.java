package org.kith.conferences.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.conferences.ConferencesInTests.THURSDAY;
import static org.kith.conferences.ConferencesInTests.TUESDAY;
import static org.kith.conferences.waiting.FullRound.FREE;

import java.time.LocalDate;
import java.util.List;
import org.kith.conferences.AlreadyBooked;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.families.PersonForgotten;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Who may wait, as whom, and for what. */
class JoiningTheLineTest {

    private final FullRound here;

    JoiningTheLineTest(Database database, FixedClock clock) {
        this.here = new FullRound(database, clock);
    }

    @OnBothDatabases
    void guardiansOfOneHomeShareOnePlace() {
        here.joins(here.rosas);
        Meeting withRosa = new Meeting(
                here.rosas.round(),
                here.rosas.course(),
                here.rosas.child(),
                new Meeting.Home(
                        here.luises.home().guardian(), here.rosas.home().household()),
                here.rosas.party());
        here.joins(withRosa, FullRound.on(THURSDAY));

        assertThat(here.line()).hasSize(1);
        assertThat(here.kith()
                        .the(Waits.class)
                        .of(here.rosas)
                        .map(place -> place.entry().times()))
                .contains(FullRound.on(THURSDAY));
    }

    @OnBothDatabases
    void theOtherHomeHasAPlaceOfItsOwnAndSeesNothingOfThis() {
        here.joins(here.rosas);
        here.becomesFree(FREE);

        assertThat(here.kith().the(Waits.class).of(here.luises)).isEmpty();
        assertThat(here.offer(here.luises)).isEmpty();
        here.joins(here.luises);
        assertThat(here.line()).containsExactly(here.rosas, here.luises);
    }

    @OnBothDatabases
    void aHomeThatHasItsMeetingCannotJoin() {
        here.cancels(here.crowd.get(FREE));
        here.takes(here.rosas, here.slots.get(FREE));

        assertThatThrownBy(() -> here.joins(here.rosas)).isInstanceOf(AlreadyBooked.class);
    }

    @OnBothDatabases
    void whoWishesForWhatIsNotThereIsToldAtOnce() {
        assertThatThrownBy(() -> here.joins(here.rosas, FullRound.on(LocalDate.of(2026, 10, 14))))
                .isInstanceOf(NoSuchTimes.class);
    }

    @OnBothDatabases
    void changingTheWishKeepsThePlaceAndOffersWhatIsFree() {
        here.joins(here.rosas, FullRound.on(THURSDAY));
        here.joins(here.sams, FullRound.on(THURSDAY));
        here.becomesFree(FREE);

        here.joins(here.rosas, FullRound.on(TUESDAY));

        assertThat(here.line()).containsExactly(here.rosas, here.sams);
        assertThat(here.offer(here.rosas).map(ClaimFacts::slot)).contains(here.slots.get(FREE));
    }

    @OnBothDatabases
    void whoIsForgottenWaitsNowhere() {
        here.joins(here.rosas);
        here.becomesFree(FREE);

        here.database.inTransaction(() -> here.kith()
                .the(ForgottenWaits.class)
                .forget(new PersonForgotten(List.of(here.rosas.home().guardian()))));

        assertThat(here.database.rows("conference_wait")).isZero();
        assertThat(here.database.rows("conference_time_offer")).isZero();
    }
}
