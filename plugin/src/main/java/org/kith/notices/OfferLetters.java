package org.kith.notices;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.calls.CallOffered;
import org.kith.conferences.calls.OfferFacts;
import org.kith.delivery.Letter;
import org.kith.delivery.MailAddress;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.families.Languages;
import org.kith.page.Words;

/** Posts the letter with which a teacher offers a call or a visit, in the transaction that keeps the offer. */
@Shared
public class OfferLetters {

    private static final String PURPOSE = "conference-offer";

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

    void tell(@Observes CallOffered offered) {
        OfferFacts offer = offered.offer();
        UUID guardian = offer.meeting().home().guardian();
        Optional<MailAddress> to = recipients.addressOf(guardian);
        to.ifPresent(address -> meetings.told(offer.meeting())
                .ifPresent(own -> outbox.post(new Letter(once(offer), PURPOSE, address, wording(offer, own)))));
    }

    private static String once(OfferFacts offer) {
        return PURPOSE + "/" + offer.id() + "/" + offer.times();
    }

    private Wording wording(OfferFacts offer, OwnMeeting own) {
        Meeting meeting = offer.meeting();
        Words words =
                new Words(languages.of(own.round().platform(), meeting.home().guardian()));
        String kind = offer.isCall() ? "call" : "visit";
        String teacher = teachers.names(own.hosts(), words);
        String child = own.child().named().shortName().orElseGet(() -> words.text("week.nameless"));
        Optional<LinkText> link =
                LinkText.of(links.issue(own.meeting(), own), own.round().zone(), words);
        return Wording.of(
                words.language(),
                words.text("letter.offer." + kind + ".subject"),
                LinkText.below(
                        words.text("letter.offer." + kind + ".text", teacher, child),
                        link,
                        words.text("letter.offer." + kind + ".link")));
    }
}
