package org.kith.page;

import java.time.Instant;
import java.util.List;

/** What {@code page/refusal.jte} shows: what happened, what to do, the code for the office. */
public record RefusalView(String title, String text, List<String> steps, String code, Instant at) {

    /** With a new code. */
    static RefusalView of(Words words, Instant now, String key, Object... arguments) {
        String message = "refusal." + key;
        List<String> steps = words.has(message + ".do")
                ? words.text(message + ".do", arguments)
                        .lines()
                        .map(String::strip)
                        .toList()
                : List.of();
        return new RefusalView(
                words.text(message + ".title", arguments),
                words.text(message + ".text", arguments),
                steps,
                ReferenceCode.next(),
                now);
    }
}
