package org.kith.standin.registering;

import org.kith.standin.tools.ToolAddresses;

/** Canvas's own words within a registration. */
final class CanvasWords {
    static final String PREFIX = "https://canvas.instructure.com/lti/";

    private CanvasWords() {}

    /** A placement without Canvas's prefix, be it written with it, without it or in the standard's words. */
    static String placement(String written) {
        return written.equals("ContentArea") ? ToolAddresses.SELECTION : written.replace(PREFIX, "");
    }
}
