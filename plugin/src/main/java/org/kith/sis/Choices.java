package org.kith.sis;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.kith.sis.match.Answers;

/** Answers as they are kept: {@code 12-guardian=other}, one a line. */
final class Choices {

    private static final Pattern FIELD = Pattern.compile("\\d{1,7}-(student|guardian|household|ended)");
    private static final Pattern CHOICE = Pattern.compile("leave|other|yes|line:\\d{1,7}|person:[0-9a-f-]{36}");

    private Choices() {}

    static String text(Map<String, String> answers) {
        return new TreeMap<>(answers)
                .entrySet().stream()
                        .filter(answer -> isField(answer.getKey())
                                && CHOICE.matcher(answer.getValue()).matches())
                        .map(answer -> answer.getKey() + "=" + answer.getValue())
                        .collect(Collectors.joining("\n"));
    }

    static Answers read(String text) {
        return new Answers(text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(answer -> answer[0], answer -> answer[1])));
    }

    static boolean isField(String name) {
        return FIELD.matcher(name).matches();
    }
}
