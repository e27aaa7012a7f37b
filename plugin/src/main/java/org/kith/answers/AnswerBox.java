package org.kith.answers;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Named;

/**
 * Where a guardian answers about one card for one child.
 *
 * @param given what was answered before
 * @param teacher who reads the answer
 * @param names of the teachers who replied
 * @param draft what was typed and could not be sent, with the reason; or an answer being changed
 */
public record AnswerBox(
        UUID card,
        UUID child,
        Optional<AnswerView> given,
        Optional<String> teacher,
        Map<UUID, Named> names,
        Optional<Draft> draft) {

    /** Unique on the page. */
    public String key() {
        return card.toString();
    }

    public String path() {
        return "/panel/children/" + child + "/cards/" + card + "/answer";
    }

    /** An answer in the making. @param problem message key of what is wrong with it; empty when it is only being changed */
    public record Draft(Optional<AnswerKind> kind, String sentence, Optional<String> problem) {}

    AnswerBox withDraft(Optional<Draft> draft) {
        return new AnswerBox(card, child, given, teacher, names, draft);
    }

    public boolean asks() {
        return given.isEmpty() || draft.isPresent();
    }

    public boolean chosen(AnswerKind kind) {
        return draft.flatMap(Draft::kind).filter(kind::equals).isPresent();
    }

    public String typed() {
        return draft.map(Draft::sentence).orElse("");
    }

    public Optional<String> problem() {
        return draft.flatMap(Draft::problem);
    }

    public Optional<String> nameOf(UUID teacher) {
        return Optional.ofNullable(names.get(teacher)).flatMap(Named::fullName);
    }
}
