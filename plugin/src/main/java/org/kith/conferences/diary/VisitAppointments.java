package org.kith.conferences.diary;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.calendar.Appointment;
import org.kith.calendar.Appointment.Revision;
import org.kith.calendar.Appointment.State;
import org.kith.calendar.Appointment.Time;
import org.kith.calendar.Appointment.What;
import org.kith.conferences.Meeting;
import org.kith.conferences.Span;
import org.kith.conferences.visits.EndedVisit;
import org.kith.conferences.visits.VisitFacts;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Words;

/** Makes appointments of home visits that stand. Where it is stands in none: others see calendars too. */
@Shared
public class VisitAppointments {

    private final Families families;

    @Inject
    VisitAppointments(Families families) {
        this.families = families;
    }

    /** For the family; empty while it does not stand. */
    public Optional<Appointment> received(VisitFacts visit, ZoneId zone, Words words) {
        return of(visit, zone, words.text("calendar.visit", staff(visit.staff(), words)));
    }

    /** For the family: it does not take place, or not then. */
    public Appointment notReceived(EndedVisit visit, ZoneId zone, Words words) {
        return cancelled(visit, zone, words.text("calendar.visit", staff(visit.staff(), words)));
    }

    /** For one of the two; empty while it does not stand. */
    Optional<Appointment> paid(VisitFacts visit, ZoneId zone, Words words) {
        return of(visit, zone, words.text("calendar.visited", child(visit.meeting(), words)));
    }

    /** For one of the two: it does not take place, or not then. */
    Appointment notPaid(EndedVisit visit, ZoneId zone, Words words) {
        return cancelled(visit, zone, words.text("calendar.visited", child(visit.meeting(), words)));
    }

    /** Who comes, by their names. */
    public String staff(List<UUID> staff, Words words) {
        Map<UUID, Named> known = families.named(staff);
        return staff.stream()
                .map(person -> Optional.ofNullable(known.get(person))
                        .flatMap(Named::fullName)
                        .orElseGet(() -> words.text("meet.a-teacher")))
                .collect(Collectors.joining(", "));
    }

    private String child(Meeting meeting, Words words) {
        return Optional.ofNullable(families.named(List.of(meeting.child())).get(meeting.child()))
                .flatMap(Named::shortName)
                .orElseGet(() -> words.text("week.nameless"));
    }

    private static Appointment cancelled(EndedVisit visit, ZoneId zone, String summary) {
        return new Appointment(
                visit.id(),
                new Revision(visit.sequence(), visit.ended(), State.CANCELLED),
                time(visit.time(), zone),
                new What(summary, "", Optional.empty(), Optional.empty()));
    }

    private static Optional<Appointment> of(VisitFacts visit, ZoneId zone, String summary) {
        return visit.time()
                .filter(time -> visit.stands())
                .map(time -> new Appointment(
                        visit.id(),
                        new Revision(visit.sequence(), visit.changed(), State.CONFIRMED),
                        time(time, zone),
                        new What(summary, "", Optional.empty(), Optional.empty())));
    }

    private static Time time(Span time, ZoneId zone) {
        return new Time(time.start(), time.end(), zone);
    }
}
