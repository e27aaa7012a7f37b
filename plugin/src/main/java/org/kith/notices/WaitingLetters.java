package org.kith.notices;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.waiting.OfferFacts;
import org.kith.conferences.waiting.WaitNews;
import org.kith.delivery.Letter;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.families.Languages;
import org.kith.households.Profiles;
import org.kith.links.IssuedLink;
import org.kith.links.NewFamilyLink;
import org.kith.page.Words;

/** Posts letters to those who wait for a time, in the transaction of what they tell about. */
@Shared
public class WaitingLetters {

    @Inject
    OwnMeetings meetings;

    @Inject
    Recipients recipients;

    @Inject
    Languages languages;

    @Inject
    WaitingText text;

    @Inject
    MeetingLinks links;

    @Inject
    Outbox outbox;

    @Inject
    Profiles profiles;

    @Inject
    Clock clock;

    /** What is offered in quiet hours is told when they end. */
    void tell(@Observes WaitNews news) {
        if (news.kind() != WaitNews.Kind.OFFERED || !isQuiet(news)) {
            post(news);
        }
    }

    /** Once, unless it is too early still. */
    void tellLater(WaitNews offered) {
        if (!outbox.isPosted(once(offered)) && !isQuiet(offered)) {
            post(offered);
        }
    }

    private boolean isQuiet(WaitNews news) {
        Meeting meeting = news.entry().meeting();
        return meetings.told(meeting)
                .filter(own -> profiles.of(meeting.home().guardian())
                        .isQuietAt(clock.instant(), own.round().zone()))
                .isPresent();
    }

    /** Unless none can go to them, or they may not know of the round any more. */
    private void post(WaitNews news) {
        Meeting meeting = news.entry().meeting();
        recipients
                .addressOf(meeting.home().guardian())
                .ifPresent(to -> meetings.told(meeting)
                        .ifPresent(own -> outbox.post(new Letter(once(news), purpose(news), to, wording(news, own)))));
    }

    private Wording wording(WaitNews news, OwnMeeting own) {
        UUID guardian = news.entry().meeting().home().guardian();
        Words words = new Words(languages.of(own.round().platform(), guardian));
        Optional<IssuedLink> link = links.issue(news.entry().meeting(), own, lasts(news));
        return Wording.of(words.language(), text.subject(news, own, words), text.text(news, own, words, link));
    }

    /** Until the meeting that is offered is over; otherwise as long as any link. */
    private Duration lasts(WaitNews news) {
        return news.offer()
                .map(OfferFacts::time)
                .filter(time -> time.end().plus(MeetingLinks.AFTER).isAfter(clock.instant()))
                .map(links::until)
                .orElse(NewFamilyLink.USUAL);
    }

    private static String purpose(WaitNews news) {
        return "waiting-" + news.kind().key();
    }

    private static String once(WaitNews news) {
        String what = news.offer()
                .map(offer -> offer.id().toString())
                .orElseGet(() -> news.entry().id() + "/"
                        + news.entry().ended().map(Object::toString).orElse(""));
        return purpose(news) + "/" + what;
    }
}
