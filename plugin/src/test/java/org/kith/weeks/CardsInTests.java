package org.kith.weeks;

import java.util.Map;
import java.util.UUID;
import org.kith.objectives.ObjectivesInTests;
import org.kith.page.Language;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.weeks.CardWords.Made;

/** Family cards for tests about something else. */
public final class CardsInTests {

    private CardsInTests() {}

    /** A card in this week, with a title and something to try in English. @return its id */
    public static UUID written(Kith kith, UUID course, SchoolWeek week, UUID teacher) {
        UUID objective = ObjectivesInTests.added(kith, course, "Compare fractions");
        return kith.the(Database.class).inTransaction(() -> {
            Weeks weeks = kith.the(Weeks.class);
            CardView card = weeks.place(new Placement(course, week, objective, teacher));
            weeks.draft(course, card.id(), form(card, english("Fractions")), teacher);
            return card.id();
        });
    }

    /** The same, where families read it. */
    public static UUID published(Kith kith, UUID course, SchoolWeek week, UUID teacher) {
        UUID card = written(kith, course, week, teacher);
        kith.the(Database.class).inTransaction(() -> kith.the(Weeks.class).publishCard(course, card));
        return card;
    }

    static CardForm form(CardView opened, Map<Language, CardWords> words) {
        return new CardForm(words, opened.version(), Map.of());
    }

    static Map<Language, CardWords> english(String title) {
        return Map.of(Language.ENGLISH, words(title));
    }

    static Map<Language, CardWords> both(String english, String spanish) {
        return Map.of(Language.ENGLISH, words(english), Language.SPANISH, words(spanish));
    }

    static CardWords words(String title) {
        return new CardWords(title, "Why", "Try it for five minutes", "", "", "", "", "", Made.PERSON);
    }
}
