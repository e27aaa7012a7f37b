package org.kith.answers;

import java.util.Arrays;
import java.util.Locale;
import org.kith.page.NotFound;

/** How it went at home. None of them is better than another. */
public enum AnswerKind {
    DID_IT,
    HARD,
    ASK;

    /** As in forms and message keys: {@code did-it}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Name of the icon beside the word. */
    public String icon() {
        return switch (this) {
            case DID_IT -> "check2-circle";
            case HARD -> "cloud";
            case ASK -> "chat";
        };
    }

    static AnswerKind keyed(String key) {
        return Arrays.stream(values())
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
