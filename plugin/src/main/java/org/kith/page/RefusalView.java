package org.kith.page;

import java.time.Instant;
import java.util.List;

/**
 * What {@code page/refusal.jte} shows: what happened, what to do, the code for the office.
 *
 * @param icon name in bootstrap-icons
 * @param reopens whether the browser may still know the visit that is missing (kith.js looks)
 * @param otherwise the same in the other languages: a refused reader's language is only what the browser wishes
 */
public record RefusalView(String icon, boolean reopens, Told told, List<Told> otherwise, String code, Instant at) {

    private static final String VISIT_ENDED = "visit-ended";

    /** With a new code. */
    static RefusalView of(Words words, Instant now, Refusal refusal) {
        return new RefusalView(
                icon(refusal.status()),
                refusal.key().equals(VISIT_ENDED),
                told(words, refusal),
                Told.otherwise(words.language(), other -> told(other, refusal)),
                ReferenceCode.next(),
                now);
    }

    public String title() {
        return told.title();
    }

    private static Told told(Words words, Refusal refusal) {
        String message = "refusal." + refusal.key();
        List<String> steps = words.has(message + ".do")
                ? words.text(message + ".do", refusal.arguments())
                        .lines()
                        .map(String::strip)
                        .toList()
                : List.of();
        return new Told(
                words,
                words.text(message + ".title", refusal.arguments()),
                words.text(message + ".text", refusal.arguments()),
                steps,
                "");
    }

    private static String icon(int status) {
        return switch (status) {
            case 404, 405 -> "signpost-split";
            case 413 -> "file-earmark-x";
            default -> status < 500 ? "door-closed" : "tools";
        };
    }
}
