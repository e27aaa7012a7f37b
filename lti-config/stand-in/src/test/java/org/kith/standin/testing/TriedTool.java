package org.kith.standin.testing;

import com.nimbusds.jose.util.JSONObjectUtils;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.kith.standin.platform.SigningKey;

/** A tool that publishes its key, signs, and introduces itself without a fault. */
public final class TriedTool implements AutoCloseable {
    static {
        // Without it every answer waits 40 ms for the client's acknowledgement.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    public static final String ROSTER = "https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly";

    private static final SigningKey FIRST = SigningKey.generate("tool-key-1");
    private static final SigningKey SECOND = SigningKey.generate("tool-key-2");

    private final HttpServer server;
    private SigningKey key = FIRST;

    public TriedTool() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/jwks", exchange -> {
            byte[] keys = ("{\"keys\":[" + key.publicHalf().toJSONString() + "]}").getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        server.start();
    }

    public URI at(String path) {
        return URI.create("http://" + domain() + path);
    }

    public String domain() {
        return "127.0.0.1:" + server.getAddress().getPort();
    }

    /** Publishes another key and forgets the old one. */
    public void changesItsKey() {
        key = SECOND;
    }

    public String signs(Map<String, Object> claims) {
        return key.sign(claims);
    }

    /** Signs with a key that it does not publish, under the id of the one it does. */
    public String signsWithAnotherKey(Map<String, Object> claims) {
        return SigningKey.generate("tool-key-1").sign(claims);
    }

    /** What it says when it registers; both products are content with it. */
    public Map<String, Object> introduction() {
        Map<String, Object> all = new HashMap<>();
        all.put("application_type", "web");
        all.put("response_types", List.of("id_token"));
        all.put("grant_types", List.of("implicit", "client_credentials"));
        all.put("initiate_login_uri", at("/login").toString());
        all.put("redirect_uris", List.of(at("/launch").toString()));
        all.put("client_name", "Tried tool");
        all.put("jwks_uri", at("/jwks").toString());
        all.put("token_endpoint_auth_method", "private_key_jwt");
        all.put("scope", ROSTER);
        all.put("https://purl.imsglobal.org/spec/lti-tool-configuration", configuration());
        return all;
    }

    private Map<String, Object> configuration() {
        Map<String, Object> opening = Map.of(
                "type",
                "LtiResourceLinkRequest",
                "target_link_uri",
                at("/launch").toString(),
                "placements",
                List.of("https://canvas.instructure.com/lti/course_navigation"));
        Map<String, Object> choosing = Map.of(
                "type",
                "LtiDeepLinkingRequest",
                "target_link_uri",
                at("/choose").toString());
        Map<String, Object> all = new HashMap<>();
        all.put("domain", domain());
        all.put("target_link_uri", at("/launch").toString());
        all.put("claims", List.of("iss", "sub", "name", "email"));
        all.put("messages", List.of(opening, choosing));
        all.put("custom_parameters", Map.of("children", "$com.instructure.User.observees", "who", "$User.id"));
        return all;
    }

    /** The introduction with one thing in its tool configuration changed. */
    public Map<String, Object> introductionWithTool(String name, Object value) {
        Map<String, Object> configuration = configuration();
        configuration.put(name, value);
        Map<String, Object> all = introduction();
        all.put("https://purl.imsglobal.org/spec/lti-tool-configuration", configuration);
        return all;
    }

    public static String json(Map<String, Object> object) {
        return JSONObjectUtils.toJSONString(object);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
