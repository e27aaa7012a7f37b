package org.kith.standin.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kith.standin.school.Course;

class CurriculumTest {
    private static final int LONGEST_SENTENCE = 20;

    @ParameterizedTest
    @EnumSource(Course.class)
    void hasEveryCardInEnglishAndSpanish(Course course) {
        Stream<Card> cards = cards(course);

        assertThat(cards)
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.byLanguage()).containsOnlyKeys("en", "es"));
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    void teachesOnlyItsOwnObjectives(Course course) {
        Curriculum curriculum = Curriculum.of(course);

        assertThat(curriculum.objectives())
                .extracting(Objective::code)
                .containsAll(curriculum.weeks().stream()
                        .flatMap(week -> week.objectives().stream())
                        .toList())
                .containsAll(cards(course).map(Card::objective).toList())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(Course.class)
    void keepsSentencesShort(Course course) {
        Stream<String> sentences = cards(course)
                .flatMap(card -> card.byLanguage().values().stream())
                .flatMap(text -> Stream.concat(
                        Stream.of(text.learn(), text.why(), text.need(), text.ask(), text.good()),
                        text.atHome().values().stream()))
                .flatMap(text -> Stream.of(text.split("(?<=[.?!]) ", -1)));

        assertThat(sentences)
                .allSatisfy(sentence ->
                        assertThat(sentence.split(" ", -1)).as(sentence).hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
    }

    @Test
    void hasThisWeekAndTheLastOneOfScience() {
        assertThat(Curriculum.of(Course.SCIENCE).weeks())
                .extracting(Week::weeksAgo)
                .containsExactly(1, 0);
    }

    private static Stream<Card> cards(Course course) {
        return Curriculum.of(course).weeks().stream().flatMap(week -> week.cards().stream());
    }
}
