package org.kith.lti.json;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** JSON for people to read before they paste it: one member a line. */
public final class PrettyJson {
    private static final String STEP = "  ";

    private PrettyJson() {}

    public static String of(Map<String, ?> object) {
        return value(object, "\n") + "\n";
    }

    private static String value(Object value, String newLine) {
        String inside = newLine + STEP;
        if (value instanceof Map<?, ?> object && !object.isEmpty()) {
            return object.entrySet().stream()
                    .map(member -> scalar(member.getKey()) + ": " + value(member.getValue(), inside))
                    .collect(Collectors.joining("," + inside, "{" + inside, newLine + "}"));
        }
        if (value instanceof Collection<?> list && !list.isEmpty()) {
            return list.stream()
                    .map(entry -> value(entry, inside))
                    .collect(Collectors.joining("," + inside, "[" + inside, newLine + "]"));
        }
        return scalar(value);
    }

    /** As the only member of an object, because the library writes nothing smaller. */
    private static String scalar(Object value) {
        String object = JSONObjectUtils.toJSONString(Map.of("v", value));
        return object.substring("{\"v\":".length(), object.length() - 1);
    }
}
