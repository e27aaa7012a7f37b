package org.kith.lti;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Query or form parameters from outside: each at most once (RFC 6749, 3.1), none longer than expected. Those we look at hold no
 * control characters; those we only carry ({@link #carried}) come back byte for byte. An empty parameter counts as not sent.
 */
final class Parameters {
    private final Map<String, List<String>> all;

    Parameters(Map<String, List<String>> all) {
        this.all = all;
    }

    String required(String name, int longest) {
        return optional(name, longest).orElseThrow(() -> new LaunchRefused(LaunchProblem.PARAMETER_MISSING, name));
    }

    Optional<String> optional(String name, int longest) {
        Optional<String> value = carried(name, longest);
        if (value.isPresent() && value.get().chars().anyMatch(Character::isISOControl)) {
            throw new LaunchRefused(LaunchProblem.PARAMETER_UNREADABLE, name);
        }
        return value;
    }

    Optional<String> carried(String name, int longest) {
        List<String> values = all.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw new LaunchRefused(LaunchProblem.PARAMETER_REPEATED, name);
        }
        Optional<String> value = values.stream().findFirst().filter(text -> !text.isEmpty());
        if (value.isPresent() && value.get().length() > longest) {
            throw new LaunchRefused(LaunchProblem.PARAMETER_TOO_LONG, name);
        }
        return value;
    }
}
