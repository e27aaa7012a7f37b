package org.kith.notices;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.drawing.DrawNews;
import org.kith.delivery.Letter;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.families.Languages;
import org.kith.links.IssuedLink;
import org.kith.page.Words;

/** Posts letters to those who have wished for a time, in the transaction of what they tell about. */
@Shared
public class DrawLetters {

    @Inject
    OwnMeetings meetings;

    @Inject
    Recipients recipients;

    @Inject
    Languages languages;

    @Inject
    Teachers teachers;

    @Inject
    MeetingLinks links;

    @Inject
    Outbox outbox;

    /** Unless none can go to them, they may not know of the round any more, or were told. */
    void tell(@Observes DrawNews news) {
        String once = purpose(news) + "/" + news.once();
        if (outbox.isOn() && !outbox.isPosted(once)) {
            recipients
                    .addressOf(news.guardian())
                    .ifPresent(to -> meetings.told(news.wish().meeting())
                            .ifPresent(own -> outbox.post(new Letter(once, purpose(news), to, wording(news, own)))));
        }
    }

    private Wording wording(DrawNews news, OwnMeeting own) {
        Words words = new Words(languages.of(own.round().platform(), news.guardian()));
        Object[] told = {
            teachers.names(own.hosts(), words),
            own.child().named().shortName().orElseGet(() -> words.text("week.nameless")),
            words.moment(news.until(), own.round().zone())
        };
        String text = Stream.concat(
                        Stream.of(words.text(key(news) + ".text", told)),
                        link(news, own).stream()
                                .map(issued -> LinkText.of(issued, own.round().zone(), words)
                                        .under(words.text("letter.draw.link"))))
                .collect(Collectors.joining("\n\n"));
        return Wording.of(words.language(), words.text(key(news) + ".subject", told), text);
    }

    private Optional<IssuedLink> link(DrawNews news, OwnMeeting own) {
        return links.issue(news.wish().meeting(), own);
    }

    private static String purpose(DrawNews news) {
        return "draw-" + news.kind().key();
    }

    private static String key(DrawNews news) {
        return "letter.draw." + news.kind().key();
    }
}
