package org.kith.conferences.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Wishes whose families cannot be at two conferences at once: those of one home, and those of one person in two homes. Each is named
 * after one of its wishes, so that a record tells nothing about who lives where.
 */
final class Homes {

    private final Map<UUID, UUID> leads = new HashMap<>();

    /** @param keys of each wish: its home, and every record of its guardian */
    Homes(Map<UUID, List<UUID>> keys) {
        Map<UUID, UUID> first = new HashMap<>();
        keys.keySet().stream().sorted().forEach(wish -> {
            leads.put(wish, wish);
            keys.getOrDefault(wish, List.of())
                    .forEach(key ->
                            Optional.ofNullable(first.putIfAbsent(key, wish)).ifPresent(other -> join(wish, other)));
        });
    }

    UUID of(UUID wish) {
        UUID lead = leads.getOrDefault(wish, wish);
        return lead.equals(wish) ? wish : of(lead);
    }

    private void join(UUID one, UUID other) {
        UUID left = of(one);
        UUID right = of(other);
        if (left.compareTo(right) < 0) {
            leads.put(right, left);
        } else if (!left.equals(right)) {
            leads.put(left, right);
        }
    }
}
