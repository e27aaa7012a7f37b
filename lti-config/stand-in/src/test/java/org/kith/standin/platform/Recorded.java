package org.kith.standin.platform;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Claims as real platforms send them, and the names in them as paths. */
final class Recorded {
    private Recorded() {}

    static Map<String, Object> claims(String file) {
        try (InputStream json = Recorded.class.getResourceAsStream("/platforms/" + file + ".json")) {
            return JSONObjectUtils.parse(
                    new String(Objects.requireNonNull(json).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException | ParseException broken) {
            throw new AssertionError(file, broken);
        }
    }

    static Set<String> names(Map<?, ?> claims) {
        Set<String> names = new TreeSet<>();
        claims.forEach((name, value) -> {
            names.add(String.valueOf(name));
            if (value instanceof Map<?, ?> members) {
                names(members).forEach(member -> names.add(name + "/" + member));
            }
        });
        return names;
    }
}
