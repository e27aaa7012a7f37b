package org.kith.standin.registering;

import java.net.URI;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kith.standin.http.JsonObject;

/** What a tool says about itself. */
record Introduction(JsonObject json) {
    static final String TOOL = "https://purl.imsglobal.org/spec/lti-tool-configuration";

    JsonObject tool() {
        return json.object(TOOL);
    }

    Set<String> scopes() {
        Set<String> scopes = new HashSet<>(List.of(json.text("scope").split(" ")));
        scopes.remove("");
        return scopes;
    }

    URI address(String name) {
        return URI.create(json.text(name));
    }

    List<URI> redirects() {
        return json.texts("redirect_uris").stream().map(URI::create).toList();
    }

    Map<String, String> custom() {
        Map<String, String> custom = new HashMap<>();
        tool().object("custom_parameters").members().forEach((name, value) -> custom.put(name, String.valueOf(value)));
        return custom;
    }

    boolean asksFor(String... claims) {
        List<String> asked = tool().texts("claims");
        return List.of(claims).stream().anyMatch(asked::contains);
    }
}
