package org.kith.sis.match;

import java.util.Map;
import java.util.Optional;
import org.kith.sis.match.Question.About;

/** What somebody has answered to the doubts about a list. @param choices by {@link Question#field()} */
public record Answers(Map<String, String> choices) {

    public static final Answers NONE = new Answers(Map.of());

    Optional<String> to(int line, About about) {
        return Optional.ofNullable(choices.get(Question.field(line, about)));
    }

    boolean isYes(int line, About about) {
        return to(line, about).filter(About.YES::equals).isPresent();
    }
}
