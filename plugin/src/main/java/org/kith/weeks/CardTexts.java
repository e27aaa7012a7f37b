package org.kith.weeks;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.kith.page.Language;
import org.kith.weeks.CardText.Stage;

/** The texts of one card: a row per language and stage, made when it is first needed. */
final class CardTexts {

    private CardTexts() {}

    /** The words in every language; empty words where there is no row. */
    static Map<Language, CardWords> all(List<CardText> texts, Stage stage) {
        Map<Language, CardWords> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, words(texts, language, stage));
        }
        return words;
    }

    static void say(List<CardText> texts, FamilyCard card, Stage stage, Map<Language, CardWords> words) {
        words.forEach((language, said) -> row(texts, card, language, stage).says(said));
    }

    private static CardWords words(List<CardText> texts, Language language, Stage stage) {
        return texts.stream()
                .filter(text -> text.is(language, stage))
                .map(CardText::words)
                .findFirst()
                .orElse(CardWords.NONE);
    }

    private static CardText row(List<CardText> texts, FamilyCard card, Language language, Stage stage) {
        return texts.stream()
                .filter(text -> text.is(language, stage))
                .findFirst()
                .orElseGet(() -> {
                    CardText fresh = new CardText(card, language, stage);
                    texts.add(fresh);
                    return fresh;
                });
    }
}
