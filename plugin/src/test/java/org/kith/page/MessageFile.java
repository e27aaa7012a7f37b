package org.kith.page;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.testing.Sources;

/** The messages of one language, as they stand in their file. */
record MessageFile(Language language, String text, Properties messages) {

    private static final Pattern KEY = Pattern.compile("(?m)^([^#=\\s][^=\\s]*)=");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

    static MessageFile of(Language language) {
        String ending = language == Language.ENGLISH ? "" : "_" + language.tag();
        String text =
                Sources.resource("messages/messages" + ending + ".properties").text();
        Properties messages = new Properties();
        try {
            messages.load(new StringReader(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new MessageFile(language, text, messages);
    }

    static Stream<MessageFile> all() {
        return Stream.of(Language.values()).map(MessageFile::of);
    }

    Set<String> keys() {
        return new TreeSet<>(messages.stringPropertyNames());
    }

    /** Every key as often as it stands in the file. */
    List<String> writtenKeys() {
        return KEY.matcher(text).results().map(key -> key.group(1)).toList();
    }

    String message(String key) {
        return messages.getProperty(key, "");
    }

    /** Numbers of the places to fill. @throws IllegalArgumentException if it is no pattern */
    Set<Integer> arguments(String key) {
        String pattern = message(key);
        new MessageFormat(pattern, language.locale());
        return ARGUMENT.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .map(text -> Integer.valueOf(text.substring(1)))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return language.ownName();
    }
}
