package org.kith.lti.registration;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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
