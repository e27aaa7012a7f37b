package org.kith.notices;

import java.util.Optional;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.links.IssuedLink;

/** What a letter tells. @param own the meeting as its guardian may see it; @param link of theirs, to it */
record ToldNews(News news, OwnMeeting own, Optional<IssuedLink> link) {}
