package org.kith.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.lti.json.JsonObject;
import org.kith.lti.json.JsonText;

/**
 * What an LMS adds to our registration page's address (LTI Dynamic Registration 1.0, 3.3). Nothing in it is signed.
 *
 * @param token good for one registration; some platforms send none
 */
public record RegistrationInvitation(URI openidConfiguration, Optional<String> token) {

    private static final int LONGEST_ADDRESS = 2000;
    private static final int LONGEST_TOKEN = 8192;
    private static final Pattern VISIBLE = Pattern.compile("[\\x21-\\x7e]+");

    public static RegistrationInvitation from(Map<String, List<String>> query) {
        String address = value(query, "openid_configuration", LONGEST_ADDRESS)
                .orElseThrow(
                        () -> new RegistrationRefused(RegistrationProblem.INVITATION_MISSING, "openid_configuration"));
        return new RegistrationInvitation(address(address), value(query, "registration_token", LONGEST_TOKEN));
    }

    /**
     * Whether the LMS lets us change a registration it has instead of making another, as Moodle's token says. Unsigned as far as we
     * know: only for what we tell the administrator, the LMS itself does what it wants.
     */
    public boolean changes() {
        return token.map(text -> text.split("\\.", -1))
                .filter(parts -> parts.length == 3 && asksForUpdate(parts[1]))
                .isPresent();
    }

    private static boolean asksForUpdate(String claims) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(claims), StandardCharsets.UTF_8);
            return JsonObject.read(text)
                    .value("scope")
                    .filter("reg-update"::equals)
                    .isPresent();
        } catch (IllegalArgumentException | JsonText.Unreadable opaque) {
            return false;
        }
    }

    private static Optional<String> value(Map<String, List<String>> query, String name, int longest) {
        List<String> values = query.getOrDefault(name, List.of());
        Optional<String> value = values.stream().findFirst().filter(text -> !text.isEmpty());
        boolean odd = value.isPresent()
                && (value.get().length() > longest
                        || !VISIBLE.matcher(value.get()).matches());
        if (values.size() > 1 || odd) {
            throw unreadable(name);
        }
        return value;
    }

    private static URI address(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException notAnAddress) {
            throw unreadable("openid_configuration");
        }
    }

    private static RegistrationRefused unreadable(String name) {
        return new RegistrationRefused(RegistrationProblem.INVITATION_UNREADABLE, name);
    }

    /** Host only: the token, and on Canvas the address itself, let anybody register in the school's name. */
    @Override
    public String toString() {
        return "RegistrationInvitation[" + openidConfiguration.getHost() + "]";
    }
}
