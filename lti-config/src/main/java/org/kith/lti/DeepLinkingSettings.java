package org.kith.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * What a platform wants to know when somebody has chosen what to link to (Deep Linking 2.0, 4.4.1).
 *
 * @param returnUrl where the answer is posted to; Moodle puts the person's session key into it, so it is never logged
 * @param acceptsSeveral whether more than one link may come back
 * @param data goes back byte for byte
 */
public record DeepLinkingSettings(URI returnUrl, boolean acceptsSeveral, Optional<String> data) {

    private static final String LINK = "ltiResourceLink";
    /** Canvas carries a whole token in this address. */
    private static final int LONGEST_ADDRESS = 8192;

    static DeepLinkingSettings from(Claims claims) {
        Claims settings = claims.object(ClaimNames.DEEP_LINKING_SETTINGS)
                .orElseThrow(() -> new LaunchRefused(LaunchProblem.DEEP_LINKING_SETTINGS_MISSING));
        URI returnUrl = returnUrl(settings);
        if (!settings.texts("accept_types").contains(LINK)) {
            throw new LaunchRefused(LaunchProblem.DEEP_LINKING_WITHOUT_LINKS);
        }
        boolean several =
                settings.value("accept_multiple").filter(Boolean.TRUE::equals).isPresent();
        return new DeepLinkingSettings(returnUrl, several, settings.text("data"));
    }

    private static URI returnUrl(Claims settings) {
        String text = settings.text("deep_link_return_url")
                .filter(address -> address.length() <= LONGEST_ADDRESS)
                .orElseThrow(() -> new LaunchRefused(LaunchProblem.DEEP_LINKING_RETURN_REFUSED));
        try {
            WebAddress.require("deep_link_return_url", text);
            return new URI(text);
        } catch (BadPlatform | URISyntaxException unusable) {
            throw new LaunchRefused(LaunchProblem.DEEP_LINKING_RETURN_REFUSED);
        }
    }

    /** Without the parts: a session key is among them. */
    @Override
    public String toString() {
        return "DeepLinkingSettings[withheld]";
    }
}
