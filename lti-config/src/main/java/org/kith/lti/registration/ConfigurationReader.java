package org.kith.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.lti.json.JsonObject;
import org.kith.lti.json.JsonText;
import org.kith.lti.registration.PlatformConfiguration.Abilities;
import org.kith.lti.registration.PlatformConfiguration.Endpoints;
import org.kith.lti.registration.PlatformConfiguration.Product;
import org.kith.lti.registration.PlatformConfiguration.SupportedMessage;

/**
 * Reads a platform's OpenID configuration (LTI Dynamic Registration 1.0, 3.4): strictly as JSON, leniently in its shapes, because
 * older platforms list messages as plain text.
 */
final class ConfigurationReader {
    private static final String LTI = "https://purl.imsglobal.org/spec/lti-platform-configuration";
    /** As for addresses. */
    private static final int LONGEST_SERVER = 2000;

    /** Canvas names the school's account beside the standard's members. */
    private static final String CANVAS_NAME = "https://canvas.instructure.com/lti/account_name";

    private final JsonObject sent;
    private final JsonObject lti;

    private ConfigurationReader(JsonObject sent) {
        this.sent = sent;
        lti = sent.section(LTI);
    }

    static PlatformConfiguration read(String json) {
        try {
            return new ConfigurationReader(JsonObject.read(json)).configuration();
        } catch (JsonText.Unreadable notJson) {
            throw new RegistrationRefused(RegistrationProblem.CONFIGURATION_NOT_JSON, "");
        }
    }

    private PlatformConfiguration configuration() {
        requireAbility("response_types_supported", "id_token", RegistrationProblem.RESPONSE_TYPE_UNSUPPORTED);
        requireAbility("id_token_signing_alg_values_supported", "RS256", RegistrationProblem.ALGORITHM_UNSUPPORTED);
        requireAbility(
                "token_endpoint_auth_signing_alg_values_supported", "RS256", RegistrationProblem.ALGORITHM_UNSUPPORTED);
        requireAbility(
                "token_endpoint_auth_methods_supported",
                "private_key_jwt",
                RegistrationProblem.AUTHENTICATION_UNSUPPORTED);
        PlatformConfiguration configuration =
                new PlatformConfiguration(required("issuer"), endpoints(), product(), abilities());
        if (!configuration.messages().isEmpty()
                && configuration.placements(Proposal.LINK).isEmpty()) {
            throw new RegistrationRefused(RegistrationProblem.MESSAGE_UNSUPPORTED, Proposal.LINK);
        }
        return configuration;
    }

    /** What a platform does not say, it can: only a list without the word is a no. */
    private void requireAbility(String field, String word, RegistrationProblem otherwise) {
        List<String> words = sent.texts(field);
        boolean able = words.isEmpty()
                || words.stream()
                        .flatMap(text -> List.of(text.split(" ")).stream())
                        .anyMatch(word::equals);
        if (!able) {
            throw new RegistrationRefused(otherwise, field);
        }
    }

    private Endpoints endpoints() {
        return new Endpoints(
                address("authorization_endpoint"),
                address("token_endpoint"),
                address("jwks_uri"),
                address("registration_endpoint"));
    }

    private URI address(String field) {
        try {
            return new URI(required(field));
        } catch (URISyntaxException notAnAddress) {
            throw new RegistrationRefused(RegistrationProblem.FIELD_MALFORMED, field);
        }
    }

    private String required(String field) {
        return sent.said(field).orElseThrow(() -> new RegistrationRefused(RegistrationProblem.FIELD_MISSING, field));
    }

    private Product product() {
        String family = lti.shown("product_family_code").orElse("unknown").toLowerCase(Locale.ROOT);
        return new Product(family, lti.shown("version"), lti.shown(CANVAS_NAME));
    }

    private Abilities abilities() {
        List<SupportedMessage> messages = lti.entries("messages_supported").stream()
                .flatMap(entry -> message(entry).stream())
                .toList();
        return new Abilities(
                messages,
                Set.copyOf(sent.texts("scopes_supported")),
                Set.copyOf(sent.texts("claims_supported")),
                Set.copyOf(lti.texts("variables")),
                authorizationServer());
    }

    private Optional<String> authorizationServer() {
        Optional<String> server = sent.said("authorization_server");
        if (server.filter(text -> text.length() > LONGEST_SERVER).isPresent()) {
            throw new RegistrationRefused(RegistrationProblem.FIELD_MALFORMED, "authorization_server");
        }
        return server;
    }

    private static Optional<SupportedMessage> message(Object entry) {
        if (entry instanceof String type) {
            return Optional.of(new SupportedMessage(type, List.of()));
        }
        if (!(entry instanceof Map<?, ?> members)) {
            return Optional.empty();
        }
        JsonObject message = JsonObject.of(members);
        return message.said("type").map(type -> new SupportedMessage(type, message.texts("placements")));
    }
}
