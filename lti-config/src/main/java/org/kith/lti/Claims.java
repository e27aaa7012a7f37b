package org.kith.lti;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kith.lti.json.JsonObject;

/**
 * The claims of a token, read strictly where a decision hangs on them: the wrong type is {@link LaunchProblem#CLAIM_MALFORMED}. What is
 * only shown is read as leniently as any {@link JsonObject}.
 */
final class Claims extends JsonObject {
    static final int LONGEST_ID = 255;

    Claims(Map<String, Object> members) {
        super(members);
    }

    Optional<String> text(String name) {
        return typed(name, String.class);
    }

    Optional<BigDecimal> number(String name) {
        return typed(name, BigDecimal.class);
    }

    Optional<List<?>> list(String name) {
        return typed(name, List.class).map(list -> (List<?>) list);
    }

    /** An identifier: 1 to 255 characters, none of them a control character. */
    String id(String name, LaunchProblem missing) {
        String id = text(name).filter(text -> !text.isBlank()).orElseThrow(() -> new LaunchRefused(missing, name));
        if (id.length() > LONGEST_ID || id.chars().anyMatch(Character::isISOControl)) {
            throw malformed(name);
        }
        return id;
    }

    @SuppressWarnings("unchecked") // JsonText makes no other maps
    Optional<Claims> object(String name) {
        return typed(name, Map.class).map(object -> new Claims((Map<String, Object>) object));
    }

    static LaunchRefused malformed(String name) {
        return new LaunchRefused(LaunchProblem.CLAIM_MALFORMED, name);
    }

    private <T> Optional<T> typed(String name, Class<T> type) {
        Optional<Object> value = value(name);
        if (value.isPresent() && !type.isInstance(value.get())) {
            throw malformed(name);
        }
        return value.map(type::cast);
    }
}
