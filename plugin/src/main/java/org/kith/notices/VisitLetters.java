package org.kith.notices;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.calendar.Appointment;
import org.kith.calendar.Calendars;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.diary.VisitAppointments;
import org.kith.conferences.visits.VisitChanged;
import org.kith.conferences.visits.VisitFacts;
import org.kith.delivery.Letter;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.families.Languages;
import org.kith.links.IssuedLink;
import org.kith.links.NewFamilyLink;
import org.kith.page.Words;

/** Posts letters about home visits, in the transaction of what they tell about. None says where it is. */
@Shared
public class VisitLetters {

    @Inject
    OwnMeetings meetings;

    @Inject
    Recipients recipients;

    @Inject
    Languages languages;

    @Inject
    VisitAppointments appointments;

    @Inject
    Teachers teachers;

    @Inject
    Calendars calendars;

    @Inject
    MeetingLinks links;

    @Inject
    Outbox outbox;

    void tell(@Observes VisitChanged change) {
        VisitFacts visit = change.visit();
        post(new VisitNews(
                change.kind().key(),
                visit,
                change.ended(),
                "visit-" + change.kind().key() + "/" + visit.id() + "/" + visit.sequence()));
    }

    void remind(VisitFacts visit, String once) {
        post(new VisitNews(VisitNews.REMINDER, visit, Optional.empty(), once));
    }

    /** Unless none can go to them, or they may not know of it any more. */
    private void post(VisitNews news) {
        recipients
                .addressOf(news.guardian())
                .ifPresent(to -> meetings.told(news.visit().meeting())
                        .ifPresent(own ->
                                outbox.post(new Letter(news.once(), "visit-" + news.key(), to, wording(news, own)))));
    }

    private Wording wording(VisitNews news, OwnMeeting own) {
        Words words = new Words(languages.of(own.round().platform(), news.guardian()));
        ZoneId zone = own.round().zone();
        String when = news.time().map(time -> words.moment(time.start(), zone)).orElse("");
        String text = words.text(
                "letter.visit." + news.key() + ".text",
                who(news.visit(), own, words),
                own.child().named().shortName().orElseGet(() -> words.text("week.nameless")),
                when);
        Optional<Appointment> appointment = news.ended()
                .map(ended -> appointments.notReceived(ended, zone, words))
                .or(() -> news.isSet() ? appointments.received(news.visit(), zone, words) : Optional.empty());
        return new Wording(
                words.language(),
                words.text("letter.visit." + news.key() + ".subject", when),
                Stream.concat(
                                Stream.of(text),
                                link(news, own).map(at -> words.text("letter.visit.link") + "\n" + at).stream())
                        .collect(Collectors.joining("\n\n")),
                appointment.map(calendars::part));
    }

    /** Who comes; the teachers, where nobody has been named yet. */
    private String who(VisitFacts visit, OwnMeeting own, Words words) {
        return visit.staff().isEmpty() ? teachers.names(own.hosts(), words) : appointments.staff(visit.staff(), words);
    }

    /** Of a reminder, for as long as the visit is to come. */
    private Optional<URI> link(VisitNews news, OwnMeeting own) {
        Duration lasts = news.time()
                .filter(time -> news.key().equals(VisitNews.REMINDER))
                .map(links::until)
                .orElse(NewFamilyLink.USUAL);
        return links.issue(news.visit().meeting(), own, lasts).map(IssuedLink::address);
    }
}
