package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({
        "es-MX en,     SPANISH",
        "es,           SPANISH",
        "en-GB es,     ENGLISH",
        "fr es-419 en, SPANISH",
        "fr de,        ENGLISH",
        "'',           ENGLISH"
    })
    void theBestIsTheFirstWishWeSpeak(String wishes, Language expected) {
        List<Locale> locales =
                Stream.of(wishes.split(" ")).map(Locale::forLanguageTag).toList();

        Language best = Language.best(locales);

        assertThat(best).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageIsFoundByItsTag(Language language) {
        Optional<Language> found = Language.tagged(language.tag());

        assertThat(found).hasValue(language);
    }

    @Test
    void aLanguageWeDoNotSpeakIsNotFound() {
        Optional<Language> found = Language.tagged("fr");

        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void latinLettersRunFromLeftToRight(Language language) {
        String direction = language.direction();

        assertThat(direction).isEqualTo("ltr");
    }
}
