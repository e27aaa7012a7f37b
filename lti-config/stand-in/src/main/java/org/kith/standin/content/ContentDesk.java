package org.kith.standin.content;

import com.nimbusds.jose.jwk.JWKSet;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.kith.standin.content.Chosen.Content;
import org.kith.standin.http.JsonObject;
import org.kith.standin.platform.Behaviour;
import org.kith.standin.platform.CanvasLike;
import org.kith.standin.platform.Errand;
import org.kith.standin.tools.Installation;
import org.kith.standin.tools.ToolKeys;
import org.kith.standin.tools.ToolToken;

/** Takes the answers of tools in which somebody has chosen content. */
public final class ContentDesk {
    private static final String CLAIM = "https://purl.imsglobal.org/spec/lti/claim/";
    private static final String CONTENT = "https://purl.imsglobal.org/spec/lti-dl/claim/";
    private static final long AHEAD = 30;

    private final Behaviour behaviour;
    private final ToolKeys keys;
    private final Clock clock;
    private final Set<String> nonces = ConcurrentHashMap.newKeySet();

    public ContentDesk(Behaviour behaviour, ToolKeys keys, Clock clock) {
        this.behaviour = behaviour;
        this.keys = keys;
        this.clock = clock;
    }

    /** What was chosen, or a refusal. Moodle's proof that it has asked stands in the address, Canvas's in the answer. */
    public Chosen receive(String token, String proof) {
        ToolToken answer = ToolToken.parse(token).orElseThrow(() -> new ContentRefused("There is no readable JWT."));
        String given = behaviour instanceof CanvasLike ? answer.text(CONTENT + "data") : proof;
        Errand asked = behaviour
                .choosing(given)
                .orElseThrow(
                        () -> new ContentRefused("Nobody here has asked for content with this data or session key."));
        checkSender(answer, asked.link().installation());
        checkTimes(answer);
        checkMessage(answer);
        return new Chosen(asked, contents(answer));
    }

    private void checkSender(ToolToken answer, Installation installation) {
        demand(answer.text("iss").equals(installation.tool().clientId()), "The iss is not the client id.");
        demand(answer.isFor(behaviour.registration().issuer()), "The aud is not this platform's issuer.");
        demand(
                answer.text(CLAIM + "deployment_id")
                        .equals(installation.deployment().id()),
                "The deployment_id is another.");
        Optional<JWKSet> published = keys.fresh(installation.tool().addresses().keys());
        demand(published.isPresent(), "The tool's keys could not be fetched.");
        demand(published.filter(answer::namesOneOf).isPresent(), "The tool publishes no key with this kid.");
        demand(published.filter(answer::signedByOneOf).isPresent(), "The signature is wrong.");
    }

    private void checkTimes(ToolToken answer) {
        long now = clock.instant().getEpochSecond();
        demand(answer.seconds("exp").filter(end -> now < end).isPresent(), "The answer has expired.");
        // Moodle's library knows no leeway.
        long latest = behaviour instanceof CanvasLike ? now + AHEAD : now;
        demand(answer.seconds("iat").filter(issued -> issued <= latest).isPresent(), "The iat lies in the future.");
        demand(!answer.text("nonce").isEmpty() && nonces.add(answer.text("nonce")), "The nonce is absent or was used.");
    }

    private static void checkMessage(ToolToken answer) {
        demand(
                answer.text(CLAIM + "message_type").equals("LtiDeepLinkingResponse"),
                "The message_type is not LtiDeepLinkingResponse.");
        demand(answer.text(CLAIM + "version").equals("1.3.0"), "The version is not 1.3.0.");
        demand(answer.claims().get(CONTENT + "content_items") instanceof List<?>, "There is no list of content_items.");
    }

    private static List<Content> contents(ToolToken answer) {
        return new JsonObject(answer.claims())
                .objects(CONTENT + "content_items").stream()
                        .map(ContentDesk::content)
                        .toList();
    }

    private static Content content(JsonObject item) {
        demand(item.text("type").equals("ltiResourceLink"), "Only items of the type ltiResourceLink were asked for.");
        String url = item.text("url");
        demand(url.isEmpty() || url.matches("https?://[^\\s]+"), "The url of an item is no web address.");
        Map<String, String> custom = new HashMap<>();
        item.object("custom").members().forEach((name, value) -> {
            demand(value instanceof String, "The custom parameter " + name + " is no text.");
            custom.put(name, String.valueOf(value));
        });
        return new Content(item.text("title"), item.text("text"), url, custom);
    }

    private static void demand(boolean fulfilled, String otherwise) {
        if (!fulfilled) {
            throw new ContentRefused(otherwise);
        }
    }
}
