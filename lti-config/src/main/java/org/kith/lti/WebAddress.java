package org.kith.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.kith.lti.BadPlatform.Fault;
import org.kith.lti.outgoing.AllowedAddresses;

/**
 * Which addresses of an LMS we accept: absolute, with a host, over TLS; plain http only on this computer, where there is no wire to
 * tap and people try things out. An address in a private network may be written down, as many schools run their LMS on one; whether it
 * is called is for {@link AllowedAddresses} to say.
 */
final class WebAddress {
    private WebAddress() {}

    static void require(String field, String text) {
        URI address = parse(field, text);
        if (!address.isAbsolute() || address.getHost() == null) {
            throw new BadPlatform(field, Fault.NOT_AN_ADDRESS);
        }
        if (!isSecure(address)) {
            throw new BadPlatform(field, Fault.NOT_SECURE);
        }
        if (address.getRawUserInfo() != null) {
            throw new BadPlatform(field, Fault.HAS_USER);
        }
        if (address.getRawFragment() != null) {
            throw new BadPlatform(field, Fault.HAS_FRAGMENT);
        }
    }

    private static URI parse(String field, String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException notAnAddress) {
            throw new BadPlatform(field, Fault.NOT_AN_ADDRESS);
        }
    }

    private static boolean isSecure(URI address) {
        return switch (address.getScheme().toLowerCase(Locale.ROOT)) {
            case "https" -> true;
            case "http" -> AllowedAddresses.isThisComputer(address.getHost());
            default -> false;
        };
    }
}
