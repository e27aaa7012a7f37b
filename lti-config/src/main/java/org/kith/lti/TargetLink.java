package org.kith.lti;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.kith.lti.outgoing.Origin;

/** Whether a target lies inside our tool, as every browser, proxy and server on the way would understand it. */
final class TargetLink {
    /** Where readers of a path disagree: climbing, empty steps, matrix parameters, and dots or slashes in disguise. */
    private static final Pattern AMBIGUOUS =
            Pattern.compile("//|/\\.{1,2}(/|$)|;|\\\\|%(2e|2f|5c|3b|25|00)", Pattern.CASE_INSENSITIVE);

    private TargetLink() {}

    static boolean isInside(URI tool, String target) {
        try {
            URI address = new URI(target);
            return address.getHost() != null
                    && address.getRawUserInfo() == null
                    && address.getRawFragment() == null
                    && Origin.of(address).equals(Origin.of(tool))
                    && isUnder(tool.getRawPath(), address.getRawPath());
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }

    private static boolean isUnder(String room, String path) {
        String folder = room.endsWith("/") ? room : room + "/";
        return (path + "/").startsWith(folder) && !AMBIGUOUS.matcher(path).find();
    }
}
