package org.kith.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What we would like to be on one platform: for an administrator to read, and as the JSON to send.
 *
 * @param customFields what the platform shall fill in with every launch, by our name for it
 * @param privacy how much about people the platform shall tell, on platforms that have levels
 * @param dialect the platform's own additions to the standard
 */
public record ToolRegistration(
        ToolAddresses addresses,
        List<String> scopes,
        List<String> claims,
        List<Message> messages,
        Map<String, String> customFields,
        Optional<String> privacy,
        Dialect dialect) {

    public static final String NAME = "Families";
    public static final String NAME_ES = "Familias";
    public static final String DESCRIPTION =
            "Families see what a course is working towards, week by week, and answer its teachers.";

    public ToolRegistration {
        scopes = List.copyOf(scopes);
        claims = List.copyOf(claims);
        messages = List.copyOf(messages);
    }

    /** Whose words, besides the standard's, a registration may hold. */
    public enum Dialect {
        CANVAS,
        MOODLE,
        STANDARD
    }

    /**
     * A kind of launch we answer, and where from.
     *
     * @param placements in the platform's own spelling; none where it has no such thing
     * @param visibility who sees the link, on platforms that can tell
     */
    public record Message(String type, List<String> placements, Optional<String> visibility) {
        public Message {
            placements = List.copyOf(placements);
        }
    }

    public String name() {
        return NAME;
    }

    public String description() {
        return DESCRIPTION;
    }

    /** All of them, over all messages. */
    public List<String> placements() {
        return messages.stream()
                .flatMap(message -> message.placements().stream())
                .distinct()
                .toList();
    }

    public URI loginAddress() {
        return addresses.login();
    }

    public URI launchAddress() {
        return addresses.launch();
    }

    public URI keysAddress() {
        return addresses.keys();
    }

    /** The body of the registration request (LTI Dynamic Registration 1.0, 3.6; RFC 7591, 2). */
    public String json() {
        return RegistrationJson.of(this);
    }
}
