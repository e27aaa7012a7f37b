package org.kith.lti.deeplinking;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A link to a place of ours, as somebody chose it (Deep Linking 2.0, 3.2).
 *
 * @param custom comes back with every launch of this link; Moodle lets teachers change it, so no right may hang on it
 */
public record ContentItem(String title, Optional<String> text, URI url, Map<String, String> custom) {

    public ContentItem {
        custom = Map.copyOf(custom);
    }

    Map<String, Object> json() {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("type", "ltiResourceLink");
        item.put("title", title);
        text.ifPresent(words -> item.put("text", words));
        item.put("url", url.toString());
        if (!custom.isEmpty()) {
            item.put("custom", custom);
        }
        return item;
    }
}
