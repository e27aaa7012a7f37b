package org.kith.conferences.day;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Something a student has made, to be shown. @param words a few of them, or an address; may be empty */
public record Piece(String title, String words) {

    public static final int LONGEST_TITLE = 120;
    public static final int LONGEST_WORDS = 300;
    public static final Piece NONE = new Piece("", "");

    public boolean isEmpty() {
        return title.isEmpty() && words.isEmpty();
    }

    /** Whether a browser may be sent there: https and nothing else, as others write what stands here. */
    public boolean isLink() {
        try {
            URI address = new URI(words);
            return "https".equals(String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }

    /** What it is called: its title, else its words. */
    public String name() {
        return title.isEmpty() ? words : title;
    }
}
