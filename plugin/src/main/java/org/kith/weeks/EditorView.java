package org.kith.weeks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.objectives.ObjectiveView;
import org.kith.page.Language;

/**
 * A card being written.
 *
 * @param words what stands in the form: stored, or typed and not stored yet
 * @param tooLong see {@link CardForm}
 * @param conflict what somebody else has stored meanwhile
 * @param said message key of what has just been done
 */
public record EditorView(
        CardView card,
        ObjectiveView objective,
        Map<Language, CardWords> words,
        Map<String, Integer> tooLong,
        Optional<Conflict> conflict,
        Optional<String> said) {

    /** Somebody else's text beside ours, where they differ. @param by their name, if the LMS has told it */
    public record Conflict(Optional<String> by, List<Difference> differences) {}

    /** One field that differs. */
    public record Difference(Language language, CardField field, String theirs, String ours) {}

    static EditorView of(CardView card, ObjectiveView objective) {
        return new EditorView(card, objective, card.words(), Map.of(), Optional.empty(), Optional.empty());
    }

    EditorView typed(CardForm form) {
        return new EditorView(card, objective, form.words(), form.tooLong(), conflict, said);
    }

    EditorView against(Optional<String> by, CardForm form) {
        List<Difference> differences = Arrays.stream(Language.values())
                .flatMap(language -> Arrays.stream(CardField.values())
                        .map(field -> new Difference(
                                language,
                                field,
                                text(card.words(), language, field),
                                text(form.words(), language, field))))
                .filter(each -> !each.theirs().equals(each.ours()))
                .toList();
        return new EditorView(
                card, objective, form.words(), form.tooLong(), Optional.of(new Conflict(by, differences)), said);
    }

    EditorView said(String key) {
        return new EditorView(card, objective, words, tooLong, conflict, Optional.of(key));
    }

    public String path() {
        return "/panel/cards/" + card.id();
    }

    public String text(Language language, CardField field) {
        return text(words, language, field);
    }

    public CardWords.Made made(Language language) {
        return words.getOrDefault(language, CardWords.NONE).made();
    }

    public String name(Language language, CardField field) {
        return CardForm.name(language, field);
    }

    /** Length of what was typed, if it is too long. */
    public Optional<Integer> tooLong(Language language, CardField field) {
        return Optional.ofNullable(tooLong.get(name(language, field)));
    }

    private static String text(Map<Language, CardWords> words, Language language, CardField field) {
        return field.of(words.getOrDefault(language, CardWords.NONE));
    }
}
