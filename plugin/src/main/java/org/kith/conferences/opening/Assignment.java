package org.kith.conferences.opening;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record of a draw: what went in, and what came out, in the order of the turns.
 *
 * @param rules which version of the package's rules it follows
 */
public record Assignment(String rules, String seed, Opening opening, List<Drawn> drawn) {

    public static final String RULES = "kith-opening-3";

    public Assignment {
        drawn = List.copyOf(drawn);
    }

    public static Assignment of(Opening opening, String seed) {
        return new Assignment(RULES, seed, opening, new Turns(opening, seed).taken());
    }

    /** Repeats the draw. Empty: the record is right. */
    public List<Difference> verified() {
        Map<UUID, Drawn> again = byWish(of(opening, seed).drawn);
        Map<UUID, Drawn> recorded = byWish(drawn);
        return Stream.concat(again.keySet().stream(), recorded.keySet().stream())
                .distinct()
                .sorted()
                .map(wish -> new Difference(
                        wish, Optional.ofNullable(recorded.get(wish)), Optional.ofNullable(again.get(wish))))
                .filter(difference -> !Objects.equals(difference.recorded(), difference.repeated()))
                .toList();
    }

    /** A wish of which the record says something else than the rules. Empty: nothing is said of it. */
    public record Difference(UUID wish, Optional<Drawn> recorded, Optional<Drawn> repeated) {}

    private static Map<UUID, Drawn> byWish(List<Drawn> drawn) {
        return drawn.stream().collect(Collectors.toMap(Drawn::wish, each -> each, (one, other) -> other, HashMap::new));
    }
}
