package org.kith.conferences.diary;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.calendar.Appointment;
import org.kith.conferences.Meeting;
import org.kith.conferences.Rounds;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.visits.EndedVisits;
import org.kith.conferences.visits.HomeVisits;
import org.kith.families.Families;
import org.kith.page.NotFound;
import org.kith.page.Words;

/** The home visits of a person: those to the own home, and those the person pays; what was called off, until its time has passed. */
@Shared
class VisitFeeds {

    private final HomeVisits visits;
    private final EndedVisits ended;
    private final OwnMeetings meetings;
    private final VisitAppointments appointments;
    private final Rounds rounds;

    @Inject
    Families families;

    @Inject
    VisitFeeds(
            HomeVisits visits, EndedVisits ended, OwnMeetings meetings, VisitAppointments appointments, Rounds rounds) {
        this.visits = visits;
        this.ended = ended;
        this.meetings = meetings;
        this.appointments = appointments;
        this.rounds = rounds;
    }

    Stream<Appointment> of(UUID person, Words words) {
        return Stream.concat(
                meetings.toTell(person).stream().flatMap(own -> received(own, words)),
                paid(families.recordsOf(person), words));
    }

    private Stream<Appointment> received(OwnMeeting own, Words words) {
        ZoneId zone = own.round().zone();
        return Stream.concat(
                visits.of(own.meeting()).stream().flatMap(visit -> appointments.received(visit, zone, words).stream()),
                ended.of(own.meeting()).stream().map(visit -> appointments.notReceived(visit, zone, words)));
    }

    private Stream<Appointment> paid(List<UUID> records, Words words) {
        return Stream.concat(
                visits.ofStaff(records).stream()
                        .flatMap(visit -> zone(visit.meeting()).stream()
                                .flatMap(zone -> appointments.paid(visit, zone, words).stream())),
                ended.ofStaff(records).stream()
                        .flatMap(visit ->
                                zone(visit.meeting()).stream().map(zone -> appointments.notPaid(visit, zone, words))));
    }

    private Optional<ZoneId> zone(Meeting meeting) {
        try {
            return Optional.of(rounds.in(meeting.course(), meeting.round()).zone());
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
