package org.kith.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.kith.answers.AnswerBox;
import org.kith.families.Named;
import org.kith.home.ReadableWeek.Audience;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.weeks.CardsInTests;
import org.kith.weeks.SchoolWeek;

class WeekToReadTest {

    private static final SchoolWeek WEEK = new SchoolWeek(LocalDate.of(2026, 10, 5));

    private final Cast cast;
    private final WeekToRead week;
    private final UUID card;

    WeekToReadTest(Kith kith, Cast cast) {
        this.cast = cast;
        this.week = kith.the(WeekToRead.class);
        UUID okafor = cast.id(Player.OKAFOR, SCIENCE);
        this.card = CardsInTests.published(kith, cast.id(SCIENCE), WEEK, okafor);
        CardsInTests.written(kith, cast.id(SCIENCE), WEEK, okafor);
    }

    @OnBothDatabases
    void aFamilyReadsWhatWasPublished() {
        cast.visits(Player.ROSA, SCIENCE);

        ReadableWeek read = week.forFamily(WEEK, Optional.empty(), Optional.empty());

        assertThat(read.cards()).extracting(ReadableCard::id).containsExactly(card);
    }

    @OnBothDatabases
    void aFamilyWithTwoChildrenReadsAboutOne() {
        UUID mateo = cast.id(Player.MATEO, SCIENCE);
        cast.visits(Player.ROSA, SCIENCE);

        ReadableWeek read = week.forFamily(WEEK, Optional.of(mateo), Optional.empty());

        assertThat(read.child()).map(Named::id).hasValue(mateo);
    }

    @OnBothDatabases
    void anotherHouseholdsChildIsNotThere() {
        UUID ada = cast.id(Player.ADA, SCIENCE);
        cast.visits(Player.ROSA, SCIENCE);

        assertThatThrownBy(() -> week.forFamily(WEEK, Optional.of(ada), Optional.empty()))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aFamilyAnswersForItsChild() {
        UUID mateo = cast.id(Player.MATEO, SCIENCE);
        cast.visits(Player.ROSA, SCIENCE);

        ReadableWeek read = week.forFamily(WEEK, Optional.of(mateo), Optional.empty());

        assertThat(read.cards().get(0).box()).map(AnswerBox::child).hasValue(mateo);
    }

    @OnBothDatabases
    void aGuardianWithoutANamedChildReadsWhatEverybodyMay() {
        cast.visits(Entrance.of(Player.ROSA, SCIENCE).namingChildren());

        ReadableWeek read = week.forFamily(WEEK, Optional.empty(), Optional.empty());

        assertThat(read.audience()).isEqualTo(Audience.GUARDIAN_WITHOUT_CHILD);
    }

    @OnBothDatabases
    void whoIsNotKnownAsFamilyHasNowhereToAnswer() {
        cast.visits(Player.MATEO, SCIENCE);

        ReadableWeek read = week.forReaders(Audience.STUDENT, WEEK, Optional.empty());

        assertThat(read.cards()).extracting(ReadableCard::box).containsOnly(Optional.empty());
    }

    @OnBothDatabases
    void aCardIsReadInTheLanguageItIsWrittenIn() {
        cast.visits(Player.ROSA, SCIENCE);

        ReadableWeek read = week.forFamily(WEEK, Optional.empty(), Optional.empty());

        assertThat(read.cards().get(0).shown()).isEqualTo(Language.ENGLISH);
    }

    @OnBothDatabases
    void anotherCourseHasAWeekOfItsOwn() {
        cast.visits(Player.ROSA, READING);

        ReadableWeek read = week.forFamily(WEEK, Optional.empty(), Optional.empty());

        assertThat(read.cards()).isEmpty();
    }
}
