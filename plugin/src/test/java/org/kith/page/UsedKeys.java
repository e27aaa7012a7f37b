package org.kith.page;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.testing.Sources;
import org.kith.testing.Sources.Source;

/**
 * Which messages the sources use: a key written out, or one put together ({@code "card." + voice + ".try"}), of which only the
 * beginning and the end are known.
 */
final class UsedKeys {

    private static final String LITERAL = "\"([^\"\\\\\\n]*)\"";
    /** Quotes are not counted in pairs: in a template a literal may stand inside a quoted attribute. */
    private static final Pattern WHOLE = Pattern.compile("(?<=\")[a-z][\\w-]*(?:\\.[\\w-]+)+(?=\")");

    private static final Pattern BUILT = Pattern.compile(
            "\"([a-z][a-z-]*\\.(?:[a-z0-9-]+[.-])*)\" \\+ (?:[^\"+;]|\\([^)]*\\))+(?:\\+ \"([.\\w-]*)\")?");
    private static final Pattern SHOWN = Pattern.compile("\\b(?:t|text)\\(\\s*" + LITERAL + "(\\s*\\+)?");
    private static final Pattern REFUSAL =
            Pattern.compile("extends \\w*Refus(?:al|ed) \\{.*?super\\(\\s*\"([a-z-]+)\"", Pattern.DOTALL);

    private final List<Source> sources =
            Stream.concat(Sources.templates().stream(), Sources.java().stream()).toList();
    private final Set<String> whole = find(WHOLE).map(MatchResult::group).collect(Collectors.toSet());
    private final List<MatchResult> built = find(BUILT).toList();
    private final Set<String> refusals = refusals().collect(Collectors.toSet());

    /** Keys that are certainly asked for. */
    Set<String> demanded() {
        Set<String> demanded = new TreeSet<>();
        find(SHOWN)
                .filter(call -> call.group(2) == null)
                .map(call -> call.group(1))
                .forEach(demanded::add);
        refusals.forEach(key -> demanded.addAll(List.of("refusal." + key + ".title", "refusal." + key + ".text")));
        return demanded;
    }

    /** Whether something may ask for this key. */
    boolean uses(String key) {
        return whole.contains(key)
                || built.stream().anyMatch(parts -> key.startsWith(parts.group(1)) && key.endsWith(ending(parts)))
                || refusals.stream().anyMatch(refusal -> key.matches("refusal\\." + refusal + "\\.(title|text|do)"));
    }

    Stream<String> refusals() {
        return find(REFUSAL).map(refusal -> refusal.group(1));
    }

    private static String ending(MatchResult parts) {
        return Optional.ofNullable(parts.group(2)).orElse("");
    }

    private Stream<MatchResult> find(Pattern pattern) {
        return sources.stream().flatMap(source -> source.find(pattern));
    }
}
