package org.kith.conferences;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.kith.page.Language;

/**
 * A round as its teacher plans it.
 *
 * @param opens from when on families may sign up
 * @param closes until when; an instant that is no longer part of it
 */
public record RoundPlan(
        Map<Language, RoundWords> words,
        Availability availability,
        Set<Mode> modes,
        RoundRules rules,
        Instant opens,
        Instant closes) {

    public RoundPlan {
        words = Map.copyOf(words);
        modes = Set.copyOf(modes);
    }

    /** As many families can be met at the same times and in the same ways. */
    public boolean hasTimesOf(RoundPlan other) {
        return availability.equals(other.availability)
                && modes.equals(other.modes)
                && rules.seats() == other.rules.seats();
    }

    /** In the reader's language, else in any in which something was written. */
    public RoundWords words(Language language) {
        RoundWords own = words.getOrDefault(language, RoundWords.NONE);
        return own.title().isBlank()
                ? words.values().stream()
                        .filter(other -> !other.title().isBlank())
                        .findFirst()
                        .orElse(own)
                : own;
    }
}
