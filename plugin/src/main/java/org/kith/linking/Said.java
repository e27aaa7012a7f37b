package org.kith.linking;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.page.Words;

/**
 * What a page says about what was done a moment ago.
 *
 * @param key of a message
 * @param undo what takes it back, if something does
 */
public record Said(String key, List<Object> arguments, Optional<Undo> undo) {

    /** A form of one button. @param fields beside the visit */
    public record Undo(String path, Map<String, String> fields) {}

    public static Said that(String key, Object... arguments) {
        return new Said(key, List.of(arguments), Optional.empty());
    }

    public Said undoneBy(String path) {
        return undoneBy(path, Map.of());
    }

    public Said undoneBy(String path, Map<String, String> fields) {
        return new Said(key, arguments, Optional.of(new Undo(path, fields)));
    }

    public String in(Words words) {
        return words.text(key, arguments.toArray());
    }
}
