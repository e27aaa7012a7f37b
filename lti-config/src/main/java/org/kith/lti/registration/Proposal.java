package org.kith.lti.registration;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kith.lti.ClaimNames;
import org.kith.lti.registration.ToolRegistration.Dialect;
import org.kith.lti.registration.ToolRegistration.Message;
import org.kith.lti.roster.Rosters;

/** What to ask of a platform that can do this and that: the least, and nothing it does not know. */
final class Proposal {
    static final String LINK = "LtiResourceLinkRequest";
    static final String DEEP_LINK = "LtiDeepLinkingRequest";
    static final String CANVAS = "https://canvas.instructure.com/lti/";
    /** At this level Canvas tells names, and the custom field below tells an observer's children at every level. */
    static final String PRIVACY = "name_only";

    static final Map<String, String> CANVAS_FIELDS = Map.of(ClaimNames.OBSERVEES, "$com.instructure.User.observees");
    /** A hint only, for teachers may type such fields themselves. */
    private static final Map<String, String> MOODLE_FIELDS = Map.of("user_groups", "$Moodle.Person.userGroupIds");

    private static final List<String> CLAIMS = List.of("iss", "sub", "name", "given_name", "family_name", "locale");
    /** Without a place in the course's menu there would be no way in. */
    private static final String COURSE_MENU = "course_navigation";

    private static final List<String> ALWAYS = List.of("iss", "sub");

    private final PlatformConfiguration platform;
    private final Dialect dialect;

    private Proposal(PlatformConfiguration platform) {
        this.platform = platform;
        dialect = switch (platform.productFamily()) {
            case "canvas" -> Dialect.CANVAS;
            case "moodle" -> Dialect.MOODLE;
            default -> Dialect.STANDARD;
        };
    }

    static ToolRegistration of(URI own, PlatformConfiguration platform) {
        Proposal proposal = new Proposal(platform);
        return new ToolRegistration(
                new ToolAddresses(own),
                Stream.of(Rosters.SCOPE).filter(proposal::grants).toList(),
                CLAIMS.stream().filter(proposal::tells).toList(),
                proposal.messages(),
                proposal.customFields(),
                proposal.dialect == Dialect.CANVAS ? Optional.of(PRIVACY) : Optional.empty(),
                proposal.dialect);
    }

    /** Canvas refuses a registration that names a scope it does not know. */
    private boolean grants(String scope) {
        return platform.scopes().isEmpty() || platform.scopes().contains(scope);
    }

    private boolean tells(String claim) {
        return ALWAYS.contains(claim)
                || platform.claims().isEmpty()
                || platform.claims().contains(claim);
    }

    private List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        if (dialect == Dialect.CANVAS) {
            messages.add(seenBy("members", placed(LINK, COURSE_MENU).orElse(COURSE_MENU)));
            placed(LINK, "account_navigation")
                    .map(place -> seenBy("admins", place))
                    .ifPresent(messages::add);
            placed(DEEP_LINK, "link_selection", "ContentArea")
                    .map(place -> new Message(DEEP_LINK, List.of(place), Optional.empty()))
                    .ifPresent(messages::add);
            return messages;
        }
        messages.add(new Message(LINK, List.of(), Optional.empty()));
        platform.placements(DEEP_LINK)
                .map(listed -> listed.contains("ContentArea") ? List.of("ContentArea") : List.<String>of())
                .map(places -> new Message(DEEP_LINK, places, Optional.empty()))
                .ifPresent(messages::add);
        return messages;
    }

    private static Message seenBy(String whom, String place) {
        return new Message(LINK, List.of(place), Optional.of(whom));
    }

    /** The first of these places that the platform lists, as it spells it; newer Canvas puts its own address before the name. */
    private Optional<String> placed(String messageType, String... places) {
        Optional<List<String>> listed = platform.placements(messageType);
        if (listed.isEmpty()) {
            return Optional.empty();
        }
        if (listed.get().isEmpty()) {
            return Optional.of(places[0]);
        }
        return Stream.of(places)
                .flatMap(place -> Stream.of(CANVAS + place, place))
                .filter(listed.get()::contains)
                .findFirst();
    }

    private Map<String, String> customFields() {
        return switch (dialect) {
            case CANVAS -> CANVAS_FIELDS;
            case MOODLE -> MOODLE_FIELDS;
            case STANDARD -> Map.of();
        };
    }
}
