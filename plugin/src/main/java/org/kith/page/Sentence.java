package org.kith.page;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A sentence of the messages with places to fill, read once. */
final class Sentence {

    /** Most of them: words, and places for words. Quotes, numbers and plurals are for {@link MessageFormat} alone. */
    private static final Pattern PLAIN = Pattern.compile("[^{}']*(?:\\{\\d}[^{}']*)*");

    private static final Pattern PLACE = Pattern.compile("(?<=\\{\\d})|(?=\\{\\d})");

    private final MessageFormat format;
    private final List<String> parts;

    Sentence(String text, Locale locale) {
        format = new MessageFormat(text, locale);
        parts = PLAIN.matcher(text).matches() ? List.of(PLACE.split(text)) : List.of();
    }

    /** The same whether it is put together here or by {@link MessageFormat}, which costs ten times as much: a page of times has hundreds. */
    String with(Object... arguments) {
        return isOfWords(arguments) ? joined(arguments) : formatted(arguments);
    }

    private boolean isOfWords(Object... arguments) {
        return !parts.isEmpty() && Arrays.stream(arguments).allMatch(String.class::isInstance);
    }

    private String joined(Object... arguments) {
        StringBuilder sentence = new StringBuilder();
        for (String part : parts) {
            int place = part.startsWith("{") ? part.charAt(1) - '0' : arguments.length;
            sentence.append(place < arguments.length ? arguments[place] : part);
        }
        return sentence.toString();
    }

    /** By a copy, which is cheaper than reading the sentence again: one form cannot be filled in by two at once. */
    private String formatted(Object... arguments) {
        return ((MessageFormat) format.clone()).format(arguments);
    }
}
