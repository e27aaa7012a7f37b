package org.kith.notices;

import java.time.ZoneId;
import org.kith.links.IssuedLink;
import org.kith.page.Words;

/** A link of somebody's own as it stands in a letter. */
record LinkText(String address, String until) {

    static LinkText of(IssuedLink link, ZoneId zone, Words words) {
        return new LinkText(
                link.address().toString(), words.text("letter.meeting.link.until", words.moment(link.until(), zone)));
    }

    /** Below what it is for. */
    String under(String what) {
        return String.join("\n", what, address, until);
    }
}
