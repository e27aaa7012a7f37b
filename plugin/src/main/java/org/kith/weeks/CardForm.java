package org.kith.weeks;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kith.page.Language;
import org.kith.weeks.CardWords.Made;

/**
 * A card as it was typed, in all languages at once.
 *
 * @param version of the card the form was opened with
 * @param tooLong length of every field that is too long, by its name in the form ({@code es.why})
 */
record CardForm(Map<Language, CardWords> words, long version, Map<String, Integer> tooLong) {

    static CardForm of(MultivaluedMap<String, String> form) {
        Map<Language, CardWords> words = new EnumMap<>(Language.class);
        Map<String, Integer> tooLong = new HashMap<>();
        for (Language language : Language.values()) {
            CardWords typed = words(form, language);
            words.put(language, typed);
            Arrays.stream(CardField.values())
                    .filter(field -> field.of(typed).length() > field.longest())
                    .forEach(field ->
                            tooLong.put(name(language, field), field.of(typed).length()));
        }
        return new CardForm(words, version(form), tooLong);
    }

    /** Name of a field in the form: {@code en.learn}. */
    static String name(Language language, CardField field) {
        return language.tag() + "." + field.key();
    }

    boolean fits() {
        return tooLong.isEmpty();
    }

    private static CardWords words(MultivaluedMap<String, String> form, Language language) {
        String made =
                Optional.ofNullable(form.getFirst(language.tag() + ".made")).orElse("");
        return new CardWords(
                typed(form, language, CardField.LEARN),
                typed(form, language, CardField.WHY),
                typed(form, language, CardField.TRY5),
                typed(form, language, CardField.TRY15),
                typed(form, language, CardField.TRY30),
                typed(form, language, CardField.NEED),
                typed(form, language, CardField.ASK),
                typed(form, language, CardField.GOOD),
                Arrays.stream(Made.values())
                        .filter(each -> each.key().equals(made))
                        .findFirst()
                        .orElse(Made.PERSON));
    }

    /** Line ends as one character, as a reader counts them; no other control characters. */
    private static String typed(MultivaluedMap<String, String> form, Language language, CardField field) {
        return Optional.ofNullable(form.getFirst(name(language, field)))
                .orElse("")
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\n]]", "")
                .strip();
    }

    private static long version(MultivaluedMap<String, String> form) {
        String version = Optional.ofNullable(form.getFirst("version")).orElse("");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }
}
