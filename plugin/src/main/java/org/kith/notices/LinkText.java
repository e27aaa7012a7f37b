package org.kith.notices;

import java.time.ZoneId;
import java.util.Optional;
import org.kith.links.IssuedLink;
import org.kith.page.Words;

/** A link of somebody's own as it stands in a letter. */
record LinkText(String address, String until) {

    static LinkText of(IssuedLink link, ZoneId zone, Words words) {
        return new LinkText(
                link.address().toString(), words.text("letter.meeting.link.until", words.moment(link.until(), zone)));
    }

    /** Empty where there is none. */
    static Optional<LinkText> of(Optional<IssuedLink> link, ZoneId zone, Words words) {
        return link.map(issued -> of(issued, zone, words));
    }

    /** Below what it is for. */
    String under(String what) {
        return String.join("\n", what, address, until);
    }

    /** What a letter says, and below it the link with what it is for, if there is one. */
    static String below(String text, Optional<LinkText> link, String what) {
        return link.map(there -> text + "\n\n" + there.under(what)).orElse(text);
    }
}
