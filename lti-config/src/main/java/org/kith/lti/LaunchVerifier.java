package org.kith.lti;

import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kith.lti.Launch.Person;
import org.kith.lti.Launch.Place;
import org.kith.lti.Launch.Sender;
import org.kith.lti.Launch.Services;
import org.kith.lti.json.JsonObject;

/**
 * Whether we believe a launch. One list of checks, in the order of the specifications: the first that fails refuses it by name. State,
 * browser and single use are the caller's to check, before this.
 */
public final class LaunchVerifier {
    private final PlatformKeys keys;

    public LaunchVerifier(PlatformKeys keys) {
        this.keys = keys;
    }

    public Launch verify(String idToken, ExpectedLaunch expected, Instant now) {
        Platform platform = expected.platform();
        IdToken token = IdToken.read(idToken);

        // Security Framework 1.0, 5.1.2 and 5.1.3
        token.requireAlgorithm();
        token.requirePlainHeader();
        RSAPublicKey key = keys.find(platform, token.keyId(), now);
        token.requireSignature(key);
        SecurityChecks security = new SecurityChecks(token.claims());
        security.issuer(platform.issuer());
        security.audience(platform.clientId());
        security.authorizedParty(platform.clientId());
        security.timestamps(now);
        security.nonce(expected.nonce());

        return verifyMessage(token.claims(), expected);
    }

    private static Launch verifyMessage(Claims claims, ExpectedLaunch expected) {
        // LTI Core 1.3, 5.3 and 5.4
        MessageChecks message = new MessageChecks(claims);
        MessageType type = message.messageType();
        message.version();
        String deploymentId = message.deploymentId();
        message.target(expected);
        Optional<ResourceLink> link = message.resourceLink(type);
        Optional<DeepLinkingSettings> deepLinking = message.deepLinking(type);
        String subject = message.subject();
        LtiRoles roles = message.roles();
        Optional<Context> context = message.context();

        // Ours
        message.deployment(expected.deployments(), deploymentId, roles);
        Sender sender = sender(claims, expected.platform(), deploymentId);
        return new Launch(
                sender,
                person(claims, subject, roles, sender.productFamily()),
                new Place(type, context, link),
                Presentation.from(claims),
                custom(claims),
                new Services(RosterAddress.from(claims), deepLinking));
    }

    private static Sender sender(Claims claims, Platform platform, String deploymentId) {
        String family = claims.section(ClaimNames.TOOL_PLATFORM)
                .shown("product_family_code")
                .map(code -> code.toLowerCase(Locale.ROOT))
                .orElse(platform.productFamily());
        return new Sender(platform.issuer(), platform.clientId(), deploymentId, family);
    }

    private static Person person(Claims claims, String subject, LtiRoles roles, String productFamily) {
        List<String> children = roles.isMentor() ? Children.of(claims, productFamily) : List.of();
        Optional<String> sourcedId = claims.section(ClaimNames.LIS).shown("person_sourcedid");
        return new Person(subject, roles, PersonName.from(claims), sourcedId, children);
    }

    private static Map<String, String> custom(Claims claims) {
        JsonObject sent = claims.section(ClaimNames.CUSTOM);
        Map<String, String> custom = new LinkedHashMap<>();
        for (String name : sent.names()) {
            sent.said(name).ifPresent(value -> custom.put(name, value));
        }
        return custom;
    }
}
