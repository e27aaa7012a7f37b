package org.kith.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.kith.lti.json.JsonObject;

/**
 * How the platform shows us, and where it would like the person to go afterwards (LTI Core 1.3, 5.4.4).
 *
 * @param returnUrl an http or https address; Moodle puts the person's session key into it, so it is never logged
 */
public record Presentation(Optional<Locale> locale, Optional<String> returnUrl) {

    private static final int LONGEST_ADDRESS = 2000;

    static Presentation from(JsonObject claims) {
        JsonObject presentation = claims.section(ClaimNames.LAUNCH_PRESENTATION);
        Optional<Locale> locale = claims.said("locale")
                .flatMap(Presentation::locale)
                .or(() -> presentation.said("locale").flatMap(Presentation::locale));
        return new Presentation(locale, presentation.said("return_url").filter(Presentation::isWebAddress));
    }

    /** Moodle writes pt_br where the rest of the world writes pt-BR. */
    private static Optional<Locale> locale(String tag) {
        try {
            return Optional.of(
                    new Locale.Builder().setLanguageTag(tag.replace('_', '-')).build());
        } catch (IllformedLocaleException nobodysLanguage) {
            return Optional.empty();
        }
    }

    private static boolean isWebAddress(String text) {
        try {
            URI address = new URI(text);
            return text.length() <= LONGEST_ADDRESS
                    && address.getHost() != null
                    && address.getRawUserInfo() == null
                    && ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()));
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "Presentation[" + locale.map(Locale::toLanguageTag).orElse("no locale") + "]";
    }
}
