package org.kith;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.kith.testing.Sources;

/** The map of the features, as it stands in the package-info of org.kith. */
final class HouseMap {

    private static final Pattern LINE = Pattern.compile("(?m)^ \\* ([a-z]+)(?: -> ([a-z]+(?:, [a-z]+)*))? {2,}\\S");

    /** For every feature; each of them only for those above it. */
    private static final List<String> FOR_ALL =
            List.of("background", "families", "households", "visitor", "page", "settings");

    private final List<String> features = new ArrayList<>();
    private final Map<String, Set<String>> arrows = new HashMap<>();

    HouseMap() {
        Sources.java().stream()
                .filter(source -> source.name().equals("org/kith/package-info.java"))
                .flatMap(source -> source.find(LINE))
                .forEach(line -> draw(line.group(1), line.group(2) == null ? "" : line.group(2)));
    }

    List<String> features() {
        return features;
    }

    boolean allows(String from, String to) {
        boolean free = FOR_ALL.contains(to) && features.indexOf(from) < features.indexOf(to);
        return from.equals(to) || free || arrows.getOrDefault(from, Set.of()).contains(to);
    }

    private void draw(String feature, String uses) {
        if (!features.contains(feature)) {
            features.add(feature);
        }
        arrows.computeIfAbsent(feature, none -> new HashSet<>()).addAll(List.of(uses.split(", ")));
    }
}
