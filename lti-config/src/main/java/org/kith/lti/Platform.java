package org.kith.lti;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.kith.lti.BadPlatform.Fault;

/**
 * An LMS that has registered us: who it says it is, what it calls us, and where it lives. The pair of issuer and client id is its
 * identity, because self-hosted Canvas sites share one issuer; no address is ever derived from the issuer.
 *
 * @param issuer compared letter by letter with the token's {@code iss} (Security Framework 1.0, 5.1.3)
 * @param productFamily lower case: {@code canvas}, {@code moodle} or whatever the platform calls itself
 */
public record Platform(
        String issuer,
        String clientId,
        URI authorizationEndpoint,
        URI jwksUri,
        Optional<URI> tokenEndpoint,
        String productFamily) {

    private static final int LONGEST_NAME = 255;
    private static final int LONGEST_ADDRESS = 2000;

    public Platform {
        requireText("issuer", issuer);
        WebAddress.require("issuer", issuer);
        if (issuer.endsWith("/")) {
            throw new BadPlatform("issuer", Fault.ENDS_WITH_SLASH);
        }
        requireText("clientId", clientId);
        requireAddress("authorizationEndpoint", authorizationEndpoint);
        requireAddress("jwksUri", jwksUri);
        tokenEndpoint.ifPresent(address -> requireAddress("tokenEndpoint", address));
        productFamily = productFamily.strip().toLowerCase(Locale.ROOT);
        requireText("productFamily", productFamily);
    }

    private static void requireText(String field, String value) {
        if (value.isBlank()) {
            throw new BadPlatform(field, Fault.MISSING);
        }
        if (value.length() > LONGEST_NAME) {
            throw new BadPlatform(field, Fault.TOO_LONG);
        }
    }

    private static void requireAddress(String field, URI address) {
        String text = address.toString();
        if (text.length() > LONGEST_ADDRESS) {
            throw new BadPlatform(field, Fault.TOO_LONG);
        }
        WebAddress.require(field, text);
    }
}
