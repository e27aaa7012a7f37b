package org.kith.notices;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import org.kith.Shared;
import org.kith.calendar.Appointment;
import org.kith.calendar.Calendars;
import org.kith.conferences.BookingChanged;
import org.kith.conferences.RoomChanged;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.diary.Appointments;
import org.kith.delivery.Letter;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.families.Languages;
import org.kith.households.PersonRecords;
import org.kith.links.IssuedLink;
import org.kith.links.NewFamilyLink;
import org.kith.page.Words;

/** Posts letters about meetings, in the transaction of what they tell about. */
@Shared
public class MeetingLetters {

    @Inject
    OwnMeetings meetings;

    @Inject
    Recipients recipients;

    @Inject
    Languages languages;

    @Inject
    MeetingText text;

    @Inject
    MeetingLinks links;

    @Inject
    Appointments appointments;

    @Inject
    Calendars calendars;

    @Inject
    Outbox outbox;

    @Inject
    PersonRecords records;

    /** Whoever booked hears of it too, when somebody else of their home moves it and comes instead. */
    void tell(@Observes BookingChanged change) {
        News.of(change).ifPresent(news -> {
            post(news);
            news.before()
                    .map(before -> before.meeting().home())
                    .filter(former -> !records.person(former.guardian()).equals(records.person(news.guardian())))
                    .ifPresent(former -> post(news.to(former)));
        });
    }

    void tell(@Observes RoomChanged change) {
        post(News.room(change.now()));
    }

    /** Unless none can go to them, or they may not know of the meeting any more. */
    void post(News news) {
        recipients
                .addressOf(news.guardian())
                .ifPresent(to -> meetings.told(news.claim().meeting())
                        .ifPresent(
                                own -> outbox.post(new Letter(news.once(), news.purpose(), to, wording(news, own)))));
    }

    private Wording wording(News news, OwnMeeting own) {
        Words words = new Words(languages.of(own.round().platform(), news.guardian()));
        Appointment appointment = news.kind().isOver()
                ? appointments.ended(own, news.claim(), words)
                : appointments.booked(own, news.claim(), words);
        return new Wording(
                words.language(),
                text.subject(news, own, words),
                text.text(new ToldNews(news, own, link(news, own)), words),
                Optional.of(calendars.part(appointment)));
    }

    private Optional<IssuedLink> link(News news, OwnMeeting own) {
        Duration lasts = news.kind().isOver()
                ? NewFamilyLink.USUAL
                : links.until(news.claim().time());
        return links.issue(news.claim().meeting(), own, lasts);
    }
}
