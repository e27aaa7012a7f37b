package org.kith.notices;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.asking.Call;
import org.kith.conferences.asking.FamilyAsked;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.delivery.Letter;
import org.kith.delivery.MailAddress;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.families.Languages;
import org.kith.page.Words;

/** Posts the letter that asks a guardian to choose a time, in the transaction that keeps it. */
@Shared
public class AskingLetters {

    private static final String PURPOSE = "conference-asking";

    @Inject
    Rounds rounds;

    @Inject
    OwnMeetings meetings;

    @Inject
    Recipients recipients;

    @Inject
    Languages languages;

    @Inject
    MeetingLinks links;

    @Inject
    Outbox outbox;

    void tell(@Observes FamilyAsked asked) {
        Call call = asked.call();
        RoundFacts round = rounds.in(call.course(), call.round());
        OwnMeeting own =
                meetings.forThem(asked.family().guardian(), asked.family().student(), round, call.course());
        Optional<MailAddress> to = recipients.addressOf(asked.family().guardian());
        to.ifPresent(address ->
                outbox.post(new Letter(PURPOSE + "/" + asked.family().id(), PURPOSE, address, wording(call, own))));
    }

    private Wording wording(Call call, OwnMeeting own) {
        Words words = new Words(
                languages.of(own.round().platform(), own.meeting().home().guardian()));
        Optional<LinkText> link =
                LinkText.of(links.issue(own.meeting(), own), own.round().zone(), words);
        return Wording.of(
                words.language(),
                words.text("letter.asking.subject"),
                LinkText.below(call.words(words.language()), link, words.text("letter.asking.link")));
    }
}
