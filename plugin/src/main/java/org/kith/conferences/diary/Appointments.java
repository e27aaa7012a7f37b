package org.kith.conferences.diary;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.calendar.Appointment;
import org.kith.calendar.Appointment.Revision;
import org.kith.calendar.Appointment.State;
import org.kith.calendar.Appointment.Time;
import org.kith.calendar.Appointment.What;
import org.kith.conferences.CancelledMeeting;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.interpreting.InterpretersThere;
import org.kith.page.Words;

/** Makes appointments of meetings. */
@Shared
public class Appointments {

    private final Teachers teachers;
    private final Clock clock;

    @Inject
    InterpretersThere interpreters;

    @Inject
    Appointments(Teachers teachers, Clock clock) {
        this.teachers = teachers;
        this.clock = clock;
    }

    /** For its family, as it is now. */
    public Appointment booked(OwnMeeting own, ClaimFacts claim, Words words) {
        return new Appointment(
                claim.id(), asItIs(claim), time(claim, own.round().zone()), what(own, claim, words));
    }

    /** For its family: it does not take place. @param before as it was last */
    public Appointment ended(OwnMeeting own, ClaimFacts before, Words words) {
        Revision last = new Revision(before.sequence() + 1, clock.instant(), State.CANCELLED);
        return new Appointment(before.id(), last, time(before, own.round().zone()), what(own, before, words));
    }

    /** For its family, some time after that. */
    Appointment cancelled(OwnMeeting own, CancelledMeeting meeting, Words words) {
        List<HostFacts> host = own.hosts().stream()
                .filter(one -> one.id().equals(meeting.host()))
                .toList();
        return cancelled(meeting, own.round().zone(), words.text("calendar.meeting", teachers.names(host, words)));
    }

    /** For its teacher. */
    Appointment cancelled(TaughtMeeting.Cancelled meeting, Words words) {
        String child = meeting.child().orElseGet(() -> words.text("week.nameless"));
        return cancelled(meeting.meeting(), meeting.zone(), words.text("calendar.taught", child));
    }

    private static Appointment cancelled(CancelledMeeting meeting, ZoneId zone, String summary) {
        return new Appointment(
                meeting.claim(),
                new Revision(meeting.sequence(), meeting.at(), State.CANCELLED),
                new Time(meeting.time().start(), meeting.time().end(), zone),
                new What(summary, "", Optional.empty(), Optional.empty()));
    }

    /** For its teacher. */
    Appointment taught(TaughtMeeting meeting, Words words) {
        ClaimFacts claim = meeting.claim();
        Whereabouts where = Whereabouts.of(claim.mode(), meeting.where(), words);
        What what = new What(
                words.text("calendar.taught", meeting.child().orElseGet(() -> words.text("week.nameless"))),
                interpreters.sentence(claim, words).orElse(""),
                Optional.of(where.place()),
                where.video());
        return new Appointment(claim.id(), asItIs(claim), time(claim, meeting.zone()), what);
    }

    private What what(OwnMeeting own, ClaimFacts claim, Words words) {
        Whereabouts where = Whereabouts.of(claim.mode(), own.where(claim), words);
        return new What(
                words.text("calendar.meeting", teachers.names(own.host(claim), words)),
                Stream.concat(
                                Stream.of(where.how()).filter(how -> !how.isEmpty()),
                                interpreters.sentence(claim, words).stream())
                        .collect(Collectors.joining("\n")),
                Optional.of(where.place()),
                where.video());
    }

    private Revision asItIs(ClaimFacts claim) {
        return new Revision(claim.sequence(), claim.bookedAt().orElseGet(clock::instant), State.CONFIRMED);
    }

    private static Time time(ClaimFacts claim, ZoneId zone) {
        return new Time(claim.time().start(), claim.time().end(), zone);
    }
}
