package org.kith.lti.testing;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Map;
import java.util.Objects;

/** What real platforms sent, and what their sources say they send: the files under {@code platforms/}. */
public final class Samples {
    private Samples() {}

    /** The claims of a launch; captured ones keep them beside what else was seen. */
    public static Map<String, Object> claims(String path) {
        Map<String, Object> sample = read(path);
        return sample.containsKey("claims") ? object(sample, "claims") : sample;
    }

    @SuppressWarnings("unchecked")
    public static Map<String, Object> object(Map<String, Object> json, String name) {
        return (Map<String, Object>) Objects.requireNonNull(json.get(name), name);
    }

    public static Map<String, Object> read(String path) {
        try (InputStream file = Samples.class.getResourceAsStream("/platforms/" + path)) {
            byte[] bytes = Objects.requireNonNull(file, path).readAllBytes();
            return JSONObjectUtils.parse(withKeys(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ParseException notJson) {
            throw new IllegalArgumentException(path, notJson);
        }
    }

    /** The people's own keys were blotted out in a way that is no part of an address. */
    private static String withKeys(String recorded) {
        return recorded.replace("<sesskey>", "3nGSSHHZ7F");
    }
}
