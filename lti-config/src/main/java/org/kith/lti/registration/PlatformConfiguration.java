package org.kith.lti.registration;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.lti.Platform;

/** What a platform says about itself (LTI Dynamic Registration 1.0, 3.4), checked. What it may leave out is empty. */
public record PlatformConfiguration(String issuer, Endpoints endpoints, Product product, Abilities abilities) {

    /** Where things are. */
    public record Endpoints(URI authorization, URI token, URI jwks, URI registration) {}

    /**
     * What runs there.
     *
     * @param family lower case: {@code canvas}, {@code moodle} or whatever the platform calls itself
     * @param name how the school calls its site, where the platform says so
     */
    public record Product(String family, Optional<String> version, Optional<String> name) {}

    /**
     * What it can do for us.
     *
     * @param variables what custom fields may be filled with, as listed, perhaps without the dollar sign
     * @param authorizationServer as sent; {@link #audience()} says what it is good for
     */
    public record Abilities(
            List<SupportedMessage> messages,
            Set<String> scopes,
            Set<String> claims,
            Set<String> variables,
            Optional<String> authorizationServer) {
        public Abilities {
            messages = List.copyOf(messages);
            scopes = Set.copyOf(scopes);
            claims = Set.copyOf(claims);
            variables = Set.copyOf(variables);
        }
    }

    /** A kind of launch, and the places it can come from; none where the platform does not name them. */
    public record SupportedMessage(String type, List<String> placements) {
        public SupportedMessage {
            placements = List.copyOf(placements);
        }
    }

    public URI authorizationEndpoint() {
        return endpoints.authorization();
    }

    public URI tokenEndpoint() {
        return endpoints.token();
    }

    public URI jwksUri() {
        return endpoints.jwks();
    }

    public URI registrationEndpoint() {
        return endpoints.registration();
    }

    public String productFamily() {
        return product.family();
    }

    public Optional<String> version() {
        return product.version();
    }

    public Optional<String> name() {
        return product.name();
    }

    public List<SupportedMessage> messages() {
        return abilities.messages();
    }

    public Set<String> scopes() {
        return abilities.scopes();
    }

    public Set<String> claims() {
        return abilities.claims();
    }

    public Set<String> variables() {
        return abilities.variables();
    }

    public Optional<String> authorizationServer() {
        return abilities.authorizationServer();
    }

    /**
     * Whom our assertions for access tokens must name, where that is not the token address (3.4). Canvas fills the field with a bare
     * host, and still takes nothing but the token address.
     */
    public Optional<String> audience() {
        return authorizationServer().filter(server -> !productFamily().equals("canvas"));
    }

    /** The platform as it will be known here, once it has called us by a name. */
    Platform platform(String clientId) {
        return new Platform(
                issuer, clientId, authorizationEndpoint(), jwksUri(), Optional.of(tokenEndpoint()), productFamily());
    }

    /** Every placement named for a kind of launch, and whether the kind is spoken at all. */
    Optional<List<String>> placements(String messageType) {
        List<SupportedMessage> spoken = messages().stream()
                .filter(message -> message.type().equals(messageType))
                .toList();
        return spoken.isEmpty()
                ? Optional.empty()
                : Optional.of(spoken.stream()
                        .flatMap(message -> message.placements().stream())
                        .distinct()
                        .toList());
    }
}
