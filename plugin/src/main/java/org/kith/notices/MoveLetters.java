package org.kith.notices;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.interpreting.MoveWished;
import org.kith.delivery.Letter;
import org.kith.delivery.MailAddress;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.families.Languages;
import org.kith.page.Words;

/** Asks a family by letter whether it would come at another time, at which somebody could interpret. */
@Shared
public class MoveLetters {

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

    /** Once for a meeting at a time; unless none can go to them, or they may not know of it any more. */
    void tell(@Observes MoveWished wished) {
        ClaimFacts meeting = wished.meeting();
        recipients
                .addressOf(meeting.meeting().home().guardian())
                .ifPresent(to -> meetings.told(meeting.meeting()).ifPresent(own -> post(meeting, own, to)));
    }

    private void post(ClaimFacts meeting, OwnMeeting own, MailAddress to) {
        String once = "conference-move/" + meeting.id() + "/" + meeting.sequence();
        if (!outbox.isPosted(once)) {
            outbox.post(new Letter(once, "conference-move", to, wording(meeting, own)));
        }
    }

    private Wording wording(ClaimFacts meeting, OwnMeeting own) {
        Words words = new Words(
                languages.of(own.round().platform(), meeting.meeting().home().guardian()));
        String text = words.text(
                "letter.move.text",
                teachers.names(own.host(meeting), words),
                own.child().named().shortName().orElseGet(() -> words.text("week.nameless")));
        String link = links.issue(meeting.meeting(), own)
                .map(issued -> "\n\n" + words.text("letter.visit.link") + "\n" + issued.address())
                .orElse("");
        return Wording.of(words.language(), words.text("letter.move.subject"), text + link);
    }
}
