package org.kith.lti.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.kith.lti.json.JsonText.Unreadable;

/** The characters of a JSON text, one after the other, and the words they make (RFC 8259, 6 and 7). */
final class JsonScanner {
    private static final int LONGEST_NUMBER = 64;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");

    private final String text;
    private int at;

    JsonScanner(String text) {
        this.text = text;
    }

    boolean atEnd() {
        return at >= text.length();
    }

    char peek() throws Unreadable {
        if (atEnd()) {
            throw new Unreadable();
        }
        return text.charAt(at);
    }

    void skipSpace() {
        while (!atEnd() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    boolean skip(char wanted) throws Unreadable {
        boolean found = peek() == wanted;
        at += found ? 1 : 0;
        return found;
    }

    void expect(char wanted) throws Unreadable {
        if (next() != wanted) {
            throw new Unreadable();
        }
    }

    void word(String word) throws Unreadable {
        if (!text.startsWith(word, at)) {
            throw new Unreadable();
        }
        at += word.length();
    }

    BigDecimal number() throws Unreadable {
        Matcher number = NUMBER.matcher(text).region(at, Math.min(text.length(), at + LONGEST_NUMBER));
        if (!number.lookingAt()) {
            throw new Unreadable();
        }
        at = number.end();
        try {
            return new BigDecimal(number.group());
        } catch (NumberFormatException absurdExponent) {
            throw new Unreadable();
        }
    }

    /** Half a surrogate pair can be spelt in JSON, but never again written as UTF-8. */
    String string() throws Unreadable {
        expect('"');
        StringBuilder read = new StringBuilder();
        for (char c = next(); c != '"'; c = next()) {
            if (c < ' ') {
                throw new Unreadable();
            }
            read.append(c == '\\' ? escaped() : c);
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(read)) {
            throw new Unreadable();
        }
        return read.toString();
    }

    private char next() throws Unreadable {
        char c = peek();
        at++;
        return c;
    }

    private char escaped() throws Unreadable {
        char c = next();
        return switch (c) {
            case '"', '\\', '/' -> c;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> codeUnit();
            default -> throw new Unreadable();
        };
    }

    /** Not NUL: no text of a platform needs it, and PostgreSQL cannot store it. */
    private char codeUnit() throws Unreadable {
        int unit = hexDigit() << 12 | hexDigit() << 8 | hexDigit() << 4 | hexDigit();
        if (unit == 0) {
            throw new Unreadable();
        }
        return (char) unit;
    }

    private int hexDigit() throws Unreadable {
        char c = next();
        int digit = c < 128 ? Character.digit(c, 16) : -1;
        if (digit < 0) {
            throw new Unreadable();
        }
        return digit;
    }
}
