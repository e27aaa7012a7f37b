package org.kith.lti.roster;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The links in an answer's Link headers (Web Linking, RFC 8288, 3): several in one header, in quotes or without. */
final class LinkHeader {
    private static final int LONGEST = 16 * 1024;
    private static final Pattern TARGET = Pattern.compile("[\\s,]*<([^<>]*)>");
    private static final Pattern PARAMETER =
            Pattern.compile("\\s*;\\s*([^\\s=;,\"]+)(?:\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*+)\"|([^\\s;,\"]*)))?");

    private LinkHeader() {}

    /** The target of the first link with this relation. */
    static Optional<String> find(List<String> headers, String relation) {
        return headers.stream()
                .filter(header -> header.length() <= LONGEST)
                .flatMap(header -> findIn(header, relation).stream())
                .findFirst();
    }

    private static Optional<String> findIn(String header, String relation) {
        Matcher target = TARGET.matcher(header);
        int at = 0;
        while (target.region(at, header.length()).lookingAt()) {
            Matcher parameter = PARAMETER.matcher(header);
            at = target.end();
            String relations = "";
            while (parameter.region(at, header.length()).lookingAt()) {
                boolean first = relations.isEmpty() && parameter.group(1).equalsIgnoreCase("rel");
                relations = first ? value(parameter) : relations;
                at = parameter.end();
            }
            if (Arrays.asList(relations.toLowerCase(Locale.ROOT).split("\\s+")).contains(relation)) {
                return Optional.of(target.group(1));
            }
        }
        return Optional.empty();
    }

    private static String value(Matcher parameter) {
        String quoted = parameter.group(2);
        String plain = parameter.group(3);
        return quoted != null ? quoted : String.valueOf(plain);
    }
}
