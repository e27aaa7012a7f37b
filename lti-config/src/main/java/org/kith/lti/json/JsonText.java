package org.kith.lti.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON (RFC 8259) from strangers, read without generosity: a name twice in one object, nesting deeper than {@value #DEEPEST} or
 * anything after the end is refused. Readers that quietly take the first or last of two equal names can be made to disagree with
 * one another about who is signing in, and deep nesting overruns the stack of those that recurse without counting.
 *
 * <p>Objects become maps, arrays lists, numbers {@link BigDecimal}, and {@code null} {@link #NULL}.
 */
public final class JsonText {
    public static final Object NULL = new Object();

    private static final int DEEPEST = 32;

    private final JsonScanner scanner;
    private int depth;

    private JsonText(String text) {
        scanner = new JsonScanner(text);
    }

    public static Map<String, Object> readObject(String text) throws Unreadable {
        JsonText json = new JsonText(text);
        json.scanner.skipSpace();
        Map<String, Object> object = json.object();
        json.scanner.skipSpace();
        if (!json.scanner.atEnd()) {
            throw new Unreadable();
        }
        return object;
    }

    private Object value() throws Unreadable {
        return switch (scanner.peek()) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> scanner.string();
            case 't' -> literal("true", true);
            case 'f' -> literal("false", false);
            case 'n' -> literal("null", NULL);
            default -> scanner.number();
        };
    }

    private Object literal(String word, Object meaning) throws Unreadable {
        scanner.word(word);
        return meaning;
    }

    private Map<String, Object> object() throws Unreadable {
        Map<String, Object> members = new LinkedHashMap<>();
        open('{');
        if (!scanner.skip('}')) {
            do {
                scanner.skipSpace();
                String name = scanner.string();
                scanner.skipSpace();
                scanner.expect(':');
                scanner.skipSpace();
                if (members.put(name, value()) != null) {
                    throw new Unreadable();
                }
                scanner.skipSpace();
            } while (scanner.skip(','));
            scanner.expect('}');
        }
        depth--;
        return members;
    }

    private List<Object> array() throws Unreadable {
        List<Object> entries = new ArrayList<>();
        open('[');
        if (!scanner.skip(']')) {
            do {
                scanner.skipSpace();
                entries.add(value());
                scanner.skipSpace();
            } while (scanner.skip(','));
            scanner.expect(']');
        }
        depth--;
        return entries;
    }

    private void open(char bracket) throws Unreadable {
        scanner.expect(bracket);
        depth++;
        if (depth > DEEPEST) {
            throw new Unreadable();
        }
        scanner.skipSpace();
    }

    /** The text is not JSON, or not JSON we care to read. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
