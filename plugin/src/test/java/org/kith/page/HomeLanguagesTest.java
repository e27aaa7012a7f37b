package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class HomeLanguagesTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasANameOfOursAndItsOwn(Language language) {
        Words words = new Words(language);

        assertThat(HomeLanguages.all(words, "")).hasSizeGreaterThan(30).allSatisfy(tag -> {
            assertThat(HomeLanguages.name(tag, words)).isNotBlank().isNotEqualToIgnoringCase(tag);
            assertThat(HomeLanguages.ownName(tag)).isPresent();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "prs, ENGLISH, Dari, Dari · دری",
        "es, SPANISH, Español, Español",
        "so, SPANISH, Somalí, Somalí · Soomaali",
        "zh-Hans, ENGLISH, Chinese (Simplified), Chinese (Simplified) · 简体中文"
    })
    void isChosenByBothNames(String tag, Language language, String name, String choice) {
        Words words = new Words(language);

        assertThat(HomeLanguages.name(tag, words)).isEqualTo(name);
        assertThat(HomeLanguages.choice(tag, words)).isEqualTo(choice);
    }

    @ParameterizedTest
    @CsvSource({"pt, Portuguese", "prs-AF, Dari", "xyz, Another language", "qqq-Latn, Another language"})
    void whatWeDoNotOfferIsNamedAsFarAsAnybodyKnows(String tag, String name) {
        assertThat(HomeLanguages.name(tag, new Words(Language.ENGLISH))).isEqualTo(name);
    }
}
