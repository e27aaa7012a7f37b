package org.kith.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import org.kith.calendar.Appointment;
import org.kith.calendar.Calendars;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.diary.VisitAppointments;
import org.kith.conferences.visits.VisitChanged;
import org.kith.conferences.visits.VisitChanged.Kind;
import org.kith.conferences.visits.VisitFacts;
import org.kith.delivery.Letter;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.families.Languages;
import org.kith.page.Words;

/** Posts letters about home visits, in the transaction of what they tell about. None says where it is. */
@Dependent
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
    Calendars calendars;

    @Inject
    MeetingLinks links;

    @Inject
    Outbox outbox;

    /** Unless none can go to them, or they may not know of it any more. */
    void tell(@Observes VisitChanged change) {
        VisitFacts visit = change.visit();
        recipients
                .addressOf(visit.meeting().home().guardian())
                .ifPresent(to -> meetings.told(visit.meeting())
                        .ifPresent(own -> outbox.post(new Letter(
                                "visit-" + change.kind().key() + "/" + visit.id() + "/" + visit.sequence(),
                                "visit-" + change.kind().key(),
                                to,
                                wording(change, own)))));
    }

    private Wording wording(VisitChanged change, OwnMeeting own) {
        VisitFacts visit = change.visit();
        Words words = new Words(
                languages.of(own.round().platform(), visit.meeting().home().guardian()));
        String when = visit.time()
                .map(time -> words.moment(time.start(), own.round().zone()))
                .orElse("");
        String text = words.text(
                "letter.visit." + change.kind().key() + ".text",
                appointments.staff(visit, words),
                own.child().named().shortName().orElseGet(() -> words.text("week.nameless")),
                when);
        Optional<Appointment> appointment = change.kind() == Kind.STANDS
                ? appointments.received(visit, own.round().zone(), words)
                : Optional.empty();
        return new Wording(
                words.language(),
                words.text("letter.visit." + change.kind().key() + ".subject", when),
                text + "\n\n" + words.text("letter.visit.link") + "\n"
                        + links.about(visit.meeting(), own).address(),
                appointment.map(calendars::part));
    }
}
