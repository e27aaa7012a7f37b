package org.kith.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.lti.BadPlatform;
import org.kith.lti.json.JsonObject;
import org.kith.lti.json.JsonText;

/** The platform's yes (LTI Dynamic Registration 1.0, 3.7), read leniently: the tool exists over there by now. */
final class RegistrationAnswer {
    private static final int LONGEST_DEPLOYMENT_ID = 255;

    private RegistrationAnswer() {}

    static Registered read(String body, PlatformConfiguration configuration) {
        JsonObject answer = json(body);
        String clientId = answer.said("client_id").orElseThrow(() -> unreadable("client_id"));
        try {
            return new Registered(
                    configuration.platform(clientId.strip()), deploymentId(answer), scopes(answer), address(answer));
        } catch (BadPlatform bad) {
            throw unreadable("client_id");
        }
    }

    /** Canvas says it at the top, Moodle inside the tool configuration. */
    private static Optional<String> deploymentId(JsonObject answer) {
        return answer.said("deployment_id")
                .or(() -> answer.section(RegistrationJson.TOOL).said("deployment_id"))
                .filter(id -> id.length() <= LONGEST_DEPLOYMENT_ID && id.chars().noneMatch(Character::isISOControl));
    }

    /** One text with spaces (RFC 7591, 2); a list is forgiven. */
    private static Set<String> scopes(JsonObject answer) {
        List<String> sent = answer.has("scope") ? answer.texts("scope") : answer.texts("scopes");
        return sent.stream()
                .flatMap(text -> Stream.of(text.strip().split(" +")))
                .filter(scope -> !scope.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Optional<URI> address(JsonObject answer) {
        return answer.said("registration_client_uri").flatMap(text -> {
            try {
                return Optional.of(new URI(text)).filter(address -> address.getHost() != null);
            } catch (URISyntaxException notAnAddress) {
                return Optional.empty();
            }
        });
    }

    private static JsonObject json(String body) {
        try {
            return JsonObject.read(body);
        } catch (JsonText.Unreadable notJson) {
            throw unreadable("not JSON");
        }
    }

    private static RegistrationRefused unreadable(String what) {
        return new RegistrationRefused(RegistrationProblem.ANSWER_UNREADABLE, what);
    }
}
