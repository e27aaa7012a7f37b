package org.kith.conferences.diary;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.calendar.Appointment;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.conferences.visits.HomeVisits;
import org.kith.conferences.visits.VisitFacts;
import org.kith.families.Families;
import org.kith.page.NotFound;
import org.kith.page.Words;

/** The home visits of a person that stand: those to the own home, and those the person pays. */
@Dependent
class VisitFeeds {

    private final HomeVisits visits;
    private final OwnMeetings meetings;
    private final VisitAppointments appointments;
    private final Rounds rounds;
    private final Families families;

    @Inject
    VisitFeeds(
            HomeVisits visits, OwnMeetings meetings, VisitAppointments appointments, Rounds rounds, Families families) {
        this.visits = visits;
        this.meetings = meetings;
        this.appointments = appointments;
        this.rounds = rounds;
        this.families = families;
    }

    Stream<Appointment> of(UUID person, Words words) {
        Stream<Appointment> received = meetings.toTell(person).stream()
                .flatMap(own -> visits.of(own.meeting()).stream()
                        .flatMap(visit ->
                                appointments.received(visit, own.round().zone(), words).stream()));
        Stream<Appointment> paid = visits.ofStaff(families.recordsOf(person)).stream()
                .flatMap(visit ->
                        round(visit).stream().flatMap(round -> appointments.paid(visit, round.zone(), words).stream()));
        return Stream.concat(received, paid);
    }

    private Optional<RoundFacts> round(VisitFacts visit) {
        try {
            return Optional.of(
                    rounds.in(visit.meeting().course(), visit.meeting().round()));
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
