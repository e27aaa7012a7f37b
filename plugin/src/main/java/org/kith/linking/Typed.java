package org.kith.linking;

import jakarta.ws.rs.core.Form;
import java.util.HashMap;
import java.util.Map;
import org.kith.page.Refusal;

/**
 * What somebody typed into a form, kept while something about it is wrong.
 *
 * @param field which one is wrong; empty if none is
 * @param problem message key of the sentence about it
 */
public record Typed(Map<String, String> fields, String field, String problem) {

    public static final Typed NOTHING = new Typed(Map.of(), "", "");

    public static Typed in(Form sent) {
        Map<String, String> fields = new HashMap<>();
        sent.asMap()
                .forEach((name, values) ->
                        fields.put(name, String.join(" ", values).strip()));
        return new Typed(fields, "", "");
    }

    public static Typed of(Map<String, String> fields) {
        return new Typed(fields, "", "");
    }

    public Typed wrong(String name, String key) {
        return new Typed(fields, name, key);
    }

    public Typed wrong(String name, Refusal refusal) {
        return wrong(name, "refusal." + refusal.key() + ".text");
    }

    /** Empty if nothing was typed. */
    public String get(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean isWrong() {
        return !problem.isEmpty();
    }

    public boolean isWrong(String name) {
        return field.equals(name);
    }
}
