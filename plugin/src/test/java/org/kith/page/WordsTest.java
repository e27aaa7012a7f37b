package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

    @ParameterizedTest
    @CsvSource({
        "ENGLISH, 2026-10-05, 5–9 October",
        "SPANISH, 2026-10-05, 5–9 de octubre",
        "ENGLISH, 2026-09-28, 28 September – 2 October",
        "SPANISH, 2026-09-28, 28 de septiembre – 2 de octubre",
        "ENGLISH, 2026-12-28, 28 December – 1 January"
    })
    void aWeekGoesFromMondayToFriday(Language language, LocalDate monday, String said) {
        String week = new Words(language).week(monday);

        assertThat(week).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, Wednesday 7 October", "SPANISH, miércoles 7 de octubre"})
    void aDayIsSaidWithItsName(Language language, String said) {
        String day = new Words(language).day(LocalDate.of(2026, 10, 7));

        assertThat(day).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, 'Wednesday 7 October, 17:20'", "SPANISH, 'miércoles 7 de octubre, 17:20'"})
    void aMomentIsSaidInTheSchoolsTimeZone(Language language, String said) {
        String moment = new Words(language).moment(Instant.parse("2026-10-07T22:20:00Z"), CHICAGO);

        assertThat(moment).isEqualTo(said);
    }

    @Test
    void lateInTheEveningItIsStillThatDay() {
        String day = new Words(Language.ENGLISH).dayOf(Instant.parse("2026-10-08T03:00:00Z"), CHICAGO);

        assertThat(day).isEqualTo("Wednesday 7 October");
    }

    @Test
    void aNameIsPutIntoItsSentence() {
        String title = new Words(Language.ENGLISH).text("week.title.child", "Mateo");

        assertThat(title).isEqualTo("Mateo’s week");
    }

    @Test
    void whatIsPutInIsNoPattern() {
        String title = new Words(Language.ENGLISH).text("week.title.child", "{0} d'Arc");

        assertThat(title).isEqualTo("{0} d'Arc’s week");
    }

    @Test
    void aMessageThatIsNotThereIsOurMistake() {
        Words words = new Words(Language.SPANISH);

        assertThatThrownBy(() -> words.text("no.such.message")).isInstanceOf(MissingResourceException.class);
    }
}
