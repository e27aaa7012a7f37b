package org.kith.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.page.Language;

class PublishedCardTest {

    @Test
    void isReadInTheWishedLanguage() {
        PublishedCard card = card(CardsInTests.both("Fractions", "Fracciones"));

        Language best = card.bestFor(Language.SPANISH);

        assertThat(best).isEqualTo(Language.SPANISH);
    }

    @Test
    void isReadInAnotherLanguageWhenItIsNotWrittenInTheWishedOne() {
        PublishedCard card = card(CardsInTests.english("Fractions"));

        Language best = card.bestFor(Language.SPANISH);

        assertThat(best).isEqualTo(Language.ENGLISH);
    }

    @Test
    void isNotReadInALanguageWithATitleAlone() {
        CardWords title = new CardWords("Fracciones", "", "", "", "", "", "", "", CardWords.Made.PERSON);
        PublishedCard card = card(Map.of(Language.ENGLISH, CardsInTests.words("Fractions"), Language.SPANISH, title));

        Language best = card.bestFor(Language.SPANISH);

        assertThat(best).isEqualTo(Language.ENGLISH);
    }

    private static PublishedCard card(Map<Language, CardWords> words) {
        return new PublishedCard(
                UUID.randomUUID(),
                new SchoolWeek(LocalDate.of(2026, 10, 5)),
                words,
                UUID.randomUUID(),
                Instant.EPOCH,
                Optional.empty());
    }
}
