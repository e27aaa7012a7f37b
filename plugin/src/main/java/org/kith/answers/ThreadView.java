package org.kith.answers;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Named;
import org.kith.page.Refusal;

/**
 * An answer as a teacher sees it: who said it about whom, and what was written back.
 *
 * @param once for the form that replies
 * @param draft a reply that could not be sent, with the message key of the reason
 */
public record ThreadView(AnswerView answer, Map<UUID, Named> names, UUID once, Optional<Draft> draft) {

    /** A reply in the making. */
    public record Draft(String sentence, String problem) {}

    ThreadView unsent(String sentence, Refusal problem) {
        return new ThreadView(answer, names, once, Optional.of(new Draft(sentence, problem.key())));
    }

    public String path() {
        return "/panel/answers/" + answer.id() + "/replies";
    }

    /** Unique on the page. */
    public String key() {
        return answer.id().toString();
    }

    public Optional<String> guardian() {
        return name(answer.guardian());
    }

    public Optional<String> child() {
        return Optional.ofNullable(names.get(answer.child())).flatMap(Named::shortName);
    }

    public String initials() {
        return Optional.ofNullable(names.get(answer.guardian()))
                .map(Named::initials)
                .orElse("");
    }

    public Optional<String> name(UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName);
    }
}
