package org.kith.weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.weeks.CardsInTests.english;

import jakarta.persistence.PersistenceException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.objectives.ObjectivesInTests;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;

class WeeksTest {

    private static final SchoolWeek WEEK = new SchoolWeek(LocalDate.of(2026, 10, 5));

    private final Database database;
    private final Kith kith;
    private final Weeks weeks;
    private final UUID course;
    private final UUID otherCourse;
    private final UUID okafor;

    WeeksTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.kith = kith;
        this.weeks = kith.the(Weeks.class);
        this.course = cast.id(Classroom.SCIENCE);
        this.otherCourse = cast.id(Classroom.READING);
        this.okafor = cast.id(Player.OKAFOR, Classroom.SCIENCE);
    }

    @OnBothDatabases
    void cardsStandInTheOrderTheyWereTaken() {
        CardView first = placed("Fractions");
        CardView second = placed("Decimals");

        List<CardView> cards = weeks.cards(course, WEEK);

        assertThat(cards).extracting(CardView::id).containsExactly(first.id(), second.id());
    }

    @OnBothDatabases
    void anObjectiveIsInAWeekOnce() {
        UUID objective = ObjectivesInTests.added(kith, course, "Fractions");
        CardView first = place(objective);

        CardView second = place(objective);

        assertThat(second.id()).isEqualTo(first.id());
    }

    @OnBothDatabases
    void anObjectiveOfAnotherCourseIsNotThere() {
        UUID elsewhere = ObjectivesInTests.added(kith, otherCourse, "Vowels");

        assertThatThrownBy(() -> place(elsewhere)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anObjectivePlacedTwiceAtTheSameMomentHasOneCard() {
        UUID objective = ObjectivesInTests.added(kith, course, "Fractions");

        database.allReadThenWrite(2, () -> place(objective));

        assertThat(weeks.cards(course, WEEK)).hasSize(1);
    }

    @OnBothDatabases
    void whoPlacesTheSameAMomentLaterIsTold() {
        UUID objective = ObjectivesInTests.added(kith, course, "Fractions");

        Race<CardView> race = database.allReadThenWrite(2, () -> place(objective));

        assertThat(race.failures()).singleElement().isInstanceOf(AtTheSameMoment.class);
    }

    @OnBothDatabases
    void aReadyCardIsPublishedWithItsWeek() {
        CardView card = draft(placed("Fractions"), english("Fractions"));
        ready(card);

        publishWeek();

        assertThat(weeks.published(course, WEEK)).extracting(PublishedCard::id).containsExactly(card.id());
    }

    @OnBothDatabases
    void aCardThatIsNotReadyIsNotPublishedWithItsWeek() {
        CardView ready = draft(placed("Fractions"), english("Fractions"));
        ready(ready);
        draft(placed("Decimals"), english("Decimals"));

        publishWeek();

        assertThat(weeks.published(course, WEEK)).extracting(PublishedCard::id).containsExactly(ready.id());
    }

    @OnBothDatabases
    void aWeekWithNothingReadyCannotBePublished() {
        draft(placed("Fractions"), english("Fractions"));

        assertThatThrownBy(this::publishWeek).isInstanceOf(NothingToPublish.class);
    }

    @OnBothDatabases
    void aCardTakenOutIsNotInTheWeek() {
        CardView card = placed("Fractions");

        remove(card);

        assertThat(weeks.cards(course, WEEK)).isEmpty();
    }

    @OnBothDatabases
    void aCardPutBackHasWhatWasWritten() {
        CardView card = draft(placed("Fractions"), english("Fractions"));
        remove(card);

        CardView back = place(card.objective());

        assertThat(back.in(Language.ENGLISH).learn()).isEqualTo("Fractions");
    }

    @OnBothDatabases
    void aCardByNobodyIsAMistakeAndNobodyElsesDoing() {
        UUID objective = ObjectivesInTests.added(kith, course, "Fractions");
        Placement byNobody = new Placement(course, WEEK, objective, UUID.randomUUID());

        assertThatThrownBy(() -> database.inTransaction(() -> weeks.place(byNobody)))
                .isInstanceOf(PersistenceException.class);
    }

    @OnBothDatabases
    void aCardMovesUpOnceWhenItIsSentTwice() {
        CardView first = placed("Fractions");
        CardView second = placed("Decimals");
        CardView third = placed("Percentages");

        before(second, third);
        before(second, third);

        assertThat(weeks.cards(course, WEEK))
                .extracting(CardView::id)
                .containsExactly(first.id(), third.id(), second.id());
    }

    @OnBothDatabases
    void aCardMovesDownOnceWhenItIsSentTwice() {
        CardView first = placed("Fractions");
        CardView second = placed("Decimals");
        CardView third = placed("Percentages");

        after(second, first);
        after(second, first);

        assertThat(weeks.cards(course, WEEK))
                .extracting(CardView::id)
                .containsExactly(second.id(), first.id(), third.id());
    }

    @OnBothDatabases
    void aCardDoesNotMoveBesideOneThatWasTakenOut() {
        CardView card = placed("Fractions");
        CardView gone = placed("Decimals");
        remove(gone);

        assertThatThrownBy(() -> after(gone, card)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> before(card, gone)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void weeksWithSomethingToReadComeNewestFirst() {
        CardsInTests.published(kith, course, WEEK, okafor);
        CardsInTests.published(kith, course, WEEK.next(), okafor);
        CardsInTests.written(kith, course, WEEK.next().next(), okafor);

        List<SchoolWeek> readable = weeks.publishedWeeks(course);

        assertThat(readable).containsExactly(WEEK.next(), WEEK);
    }

    @OnBothDatabases
    void anotherCoursesWeeksAreNotRead() {
        published("Fractions");

        List<PublishedCard> cards = weeks.published(otherCourse, WEEK);

        assertThat(cards).isEmpty();
    }

    @OnBothDatabases
    void aCourseHasNotBegunBeforeItsFirstCard() {
        placed("Fractions");

        boolean begun = weeks.begun(otherCourse);

        assertThat(begun).isFalse();
    }

    private CardView placed(String statement) {
        return place(ObjectivesInTests.added(kith, course, statement));
    }

    private CardView place(UUID objective) {
        return database.inTransaction(() -> weeks.place(new Placement(course, WEEK, objective, okafor)));
    }

    /** With the version the card has by now, as somebody has who has just opened it. */
    private CardView published(String title) {
        CardView card = draft(placed(title), english(title));
        publish(card);
        return weeks.card(course, card.id());
    }

    private CardView draft(CardView opened, Map<Language, CardWords> words) {
        return database.inTransaction(() -> weeks.draft(course, opened.id(), CardsInTests.form(opened, words), okafor));
    }

    private void ready(CardView card) {
        database.inTransaction(() -> weeks.markReady(course, card.id()));
    }

    private void publish(CardView card) {
        database.inTransaction(() -> weeks.publishCard(course, card.id()));
    }

    private void publishWeek() {
        database.inTransaction(() -> weeks.publish(course, WEEK));
    }

    private void remove(CardView card) {
        database.inTransaction(() -> weeks.remove(course, card.id()));
    }

    private void before(CardView neighbour, CardView moved) {
        database.inTransaction(() -> weeks.putBefore(course, moved.id(), neighbour.id()));
    }

    private void after(CardView neighbour, CardView moved) {
        database.inTransaction(() -> weeks.putAfter(course, moved.id(), neighbour.id()));
    }
}
