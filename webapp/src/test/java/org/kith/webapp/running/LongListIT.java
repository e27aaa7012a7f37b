package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A course with more objectives than one looks through, as a teacher meets them in one week. */
@OnRunningKith
class LongListIT {

    private static final int MANY = 60;

    private static TeacherPanel teacher = School.atCanvas().teacher();

    @BeforeAll
    static void manyObjectives() {
        teacher = School.atCanvas().teacher();
        IntStream.range(0, MANY)
                .forEach(number -> teacher.lists("STD." + number, "Compare and order number " + number));
    }

    @Test
    void isNotShownAsAWhole() {
        PanelPage week = teacher.week();

        assertThat(week.words()).contains("You see the first 50 of 60.");
        assertThat(week.times("Compare and order", "option")).isEqualTo(50);
    }

    @Test
    void isSearchedByCodeOrWords() {
        PanelPage found = teacher.looksFor("std.59 compare");

        PanelPage week = teacher.tab().send(found.form("/cards", "objective"));

        assertThat(found.words()).contains("One has these words.");
        assertThat(week.times("Compare and order number 59", "h3")).isEqualTo(1);
    }

    @Test
    void saysWhenNothingIsFound() {
        PanelPage page = teacher.looksFor("photosynthesis");

        assertThat(page.words()).contains("None that is not in this week already has these words.");
        assertThat(page.offers("/cards")).isTrue();
    }
}
