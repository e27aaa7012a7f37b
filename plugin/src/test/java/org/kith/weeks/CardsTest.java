package org.kith.weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.weeks.CardsInTests.both;
import static org.kith.weeks.CardsInTests.english;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.objectives.ObjectivesInTests;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;

class CardsTest {

    private static final SchoolWeek WEEK = new SchoolWeek(LocalDate.of(2026, 10, 5));

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Weeks weeks;
    private final UUID course;
    private final UUID otherCourse;
    private final UUID okafor;

    CardsTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.weeks = kith.the(Weeks.class);
        this.course = cast.id(Classroom.SCIENCE);
        this.otherCourse = cast.id(Classroom.READING);
        this.okafor = cast.id(Player.OKAFOR, Classroom.SCIENCE);
    }

    @OnBothDatabases
    void aCardBeginsUnwritten() {
        CardView card = placed("Compare fractions");

        assertThat(card.state()).isEqualTo(CardState.NOT_WRITTEN);
    }

    @OnBothDatabases
    void aDraftIsKeptInEveryLanguage() {
        CardView card = placed("Fractions");

        CardView drafted = draft(card, both("Fractions", "Fracciones"));

        assertThat(drafted.words()).isEqualTo(both("Fractions", "Fracciones"));
    }

    @OnBothDatabases
    void aDraftIsStillThereLater() {
        CardView card = placed("Fractions");
        draft(card, both("Fractions", "Fracciones"));

        CardView found = weeks.card(course, card.id());

        assertThat(found.in(Language.SPANISH).learn()).isEqualTo("Fracciones");
    }

    @OnBothDatabases
    void theLongestWordsFit() {
        CardView card = placed("Fractions");
        CardWords longest = new CardWords(
                "ñ".repeat(CardWords.LONGEST_LEARN),
                "ñ".repeat(CardWords.LONGEST_WHY),
                "ñ".repeat(CardWords.LONGEST_TRY),
                "ñ".repeat(CardWords.LONGEST_TRY),
                "ñ".repeat(CardWords.LONGEST_TRY),
                "ñ".repeat(CardWords.LONGEST_NEED),
                "ñ".repeat(CardWords.LONGEST_ASK),
                "ñ".repeat(CardWords.LONGEST_GOOD),
                CardWords.Made.MACHINE);

        draft(card, Map.of(Language.SPANISH, longest));

        assertThat(weeks.card(course, card.id()).in(Language.SPANISH)).isEqualTo(longest);
    }

    @OnBothDatabases
    void whoWritesOnAnOlderTextIsTold() {
        CardView opened = placed("Fractions");
        draft(opened, english("One"));

        assertThatThrownBy(() -> draft(opened, english("Two"))).isInstanceOf(CardChangedMeanwhile.class);
    }

    @OnBothDatabases
    void whatWasWrittenFirstIsNotOverwritten() {
        CardView opened = placed("Fractions");

        Race<CardView> race =
                database.atOnce(List.of(() -> draft(opened, english("One")), () -> draft(opened, english("Two"))));

        assertThat(race.done()).singleElement().isEqualTo(weeks.card(course, opened.id()));
    }

    @OnBothDatabases
    void ofTwoWhoWriteAtTheSameMomentOneIsTold() {
        CardView opened = placed("Fractions");

        Race<CardView> race =
                database.atOnce(List.of(() -> draft(opened, english("One")), () -> draft(opened, english("Two"))));

        assertThat(race.failures()).singleElement().isInstanceOf(CardChangedMeanwhile.class);
    }

    @OnBothDatabases
    void theSameTextAgainIsNoConflict() {
        CardView opened = placed("Fractions");
        draft(opened, both("One", "Uno"));

        CardView again = draft(opened, both("One", "Uno"));

        assertThat(again.in(Language.ENGLISH).learn()).isEqualTo("One");
    }

    @OnBothDatabases
    void aCardOfAnotherCourseIsNotThere() {
        CardView card = placed("Fractions");

        assertThatThrownBy(() -> weeks.card(otherCourse, card.id())).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aCardOfAnotherCourseCannotBeWritten() {
        CardView card = placed("Fractions");

        assertThatThrownBy(() -> database.inTransaction(
                        () -> weeks.draft(otherCourse, card.id(), CardsInTests.form(card, english("Mine")), okafor)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aWrittenCardIsADraft() {
        CardView card = draft(placed("Fractions"), english("Fractions"));

        assertThat(card.state()).isEqualTo(CardState.DRAFT);
    }

    @OnBothDatabases
    void aCardWithoutSomethingToTryIsNotReady() {
        CardView card = placed("Fractions");
        CardWords titleOnly = new CardWords("Fractions", "", "", "", "", "", "", "", CardWords.Made.PERSON);
        draft(card, Map.of(Language.ENGLISH, titleOnly));

        assertThatThrownBy(() -> ready(card)).isInstanceOf(NothingToPublish.class);
    }

    @OnBothDatabases
    void anUnwrittenCardCannotBePublished() {
        CardView card = placed("Fractions");

        assertThatThrownBy(() -> publish(card)).isInstanceOf(NothingToPublish.class);
    }

    @OnBothDatabases
    void emptyingAReadyCardMakesItADraftAgain() {
        CardView card = draft(placed("Fractions"), english("Fractions"));
        ready(card);

        CardView emptied = draft(weeks.card(course, card.id()), Map.of(Language.ENGLISH, CardWords.NONE));

        assertThat(emptied.state()).isEqualTo(CardState.NOT_WRITTEN);
    }

    @OnBothDatabases
    void familiesReadWhatWasPublished() {
        CardView card = published("Fractions");

        draft(card, english("Fractions, better"));

        assertThat(title(card)).isEqualTo("Fractions");
    }

    @OnBothDatabases
    void aDraftBehindAPublishedCardIsSeenByTheTeacher() {
        CardView card = published("Fractions");

        CardView changed = draft(card, english("Fractions, better"));

        assertThat(changed.state()).isEqualTo(CardState.CHANGED);
    }

    @OnBothDatabases
    void publishingOtherWordsIsACorrection() {
        CardView card = published("Fractions");
        draft(card, english("Fractions, better"));
        clock.passes(Duration.ofHours(1));

        publish(card);

        assertThat(weeks.published(course, card.id()).correctedAt()).hasValue(clock.instant());
    }

    @OnBothDatabases
    void aCorrectionKeepsTheDayOfPublication() {
        CardView card = published("Fractions");
        draft(card, english("Fractions, better"));
        clock.passes(Duration.ofHours(1));

        publish(card);

        assertThat(weeks.published(course, card.id()).publishedAt())
                .isEqualTo(clock.instant().minus(Duration.ofHours(1)));
    }

    @OnBothDatabases
    void publishingTheSameWordsAgainIsNoCorrection() {
        CardView card = published("Fractions");

        publish(card);

        assertThat(weeks.published(course, card.id()).correctedAt()).isEmpty();
    }

    @OnBothDatabases
    void aCorrectedCardSaysSo() {
        CardView card = published("Fractions");
        draft(card, english("Fractions, better"));

        publish(card);

        assertThat(weeks.card(course, card.id()).state()).isEqualTo(CardState.CORRECTED);
    }

    @OnBothDatabases
    void aWithdrawnCardIsNotReadByFamilies() {
        CardView card = published("Fractions");

        withdraw(card);

        assertThatThrownBy(() -> weeks.published(course, card.id())).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aWithdrawnCardLeavesNoPublishedTextBehind() {
        CardView card = published("Fractions");

        withdraw(card);

        assertThat(database.rows("card_text")).isEqualTo(1);
    }

    @OnBothDatabases
    void aWithdrawnCardKeepsItsDraft() {
        CardView card = published("Fractions");

        withdraw(card);

        assertThat(weeks.card(course, card.id()).in(Language.ENGLISH).learn()).isEqualTo("Fractions");
    }

    @OnBothDatabases
    void aWithdrawnCardCanBePublishedAgain() {
        CardView card = published("Fractions");
        withdraw(card);

        publish(card);

        assertThat(title(card)).isEqualTo("Fractions");
    }

    @OnBothDatabases
    void aPublishedCardStaysInItsWeek() {
        CardView card = published("Fractions");

        assertThatThrownBy(() -> remove(card)).isInstanceOf(StillPublished.class);
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

    private void withdraw(CardView card) {
        database.inTransaction(() -> weeks.withdraw(course, card.id()));
    }

    private void remove(CardView card) {
        database.inTransaction(() -> weeks.remove(course, card.id()));
    }

    private String title(CardView card) {
        return weeks.published(course, card.id()).in(Language.ENGLISH).learn();
    }
}
