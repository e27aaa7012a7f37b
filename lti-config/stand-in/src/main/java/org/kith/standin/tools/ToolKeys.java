package org.kith.standin.tools;

import com.nimbusds.jose.jwk.JWKSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The public keys of tools, fetched from where each publishes them. */
public final class ToolKeys {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<URI, JWKSet> kept = new ConcurrentHashMap<>();

    /** As Canvas does: fetched anew each time; nothing if the tool does not answer with keys. */
    public Optional<JWKSet> fresh(URI address) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("User-Agent", "stand-in LMS")
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            JWKSet keys = JWKSet.parse(response.body());
            kept.put(address, keys);
            return response.statusCode() == 200 ? Optional.of(keys) : Optional.empty();
        } catch (IOException | ParseException nothing) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** As Moodle does: fetched once and kept. */
    public Optional<JWKSet> kept(URI address) {
        return Optional.ofNullable(kept.get(address)).or(() -> fresh(address));
    }
}
