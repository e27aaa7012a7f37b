package org.kith.conferences.diary;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.calendar.Appointment;
import org.kith.calendar.CalendarFeeds;
import org.kith.calendar.Calendars;
import org.kith.calendar.FeedOwner;
import org.kith.conferences.Bookings;
import org.kith.conferences.CancelledMeetings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.booking.OwnMeetings;
import org.kith.families.Languages;
import org.kith.page.Words;
import org.kith.school.SchoolRules;
import org.kith.settings.Settings;

/** Answers calendar programs. */
@Shared
public class MeetingFeeds {

    @Inject
    CalendarFeeds feeds;

    @Inject
    Calendars calendars;

    @Inject
    OwnMeetings meetings;

    @Inject
    Bookings bookings;

    @Inject
    CancelledMeetings cancelled;

    @Inject
    TaughtMeetings taught;

    @Inject
    VisitFeeds visits;

    @Inject
    Appointments appointments;

    @Inject
    Languages languages;

    @Inject
    SchoolRules rules;

    @Inject
    Settings settings;

    /** Empty if the token opens nothing. */
    Optional<String> text(String token) {
        return feeds.open(token).map(this::text);
    }

    private String text(FeedOwner owner) {
        Words words = new Words(languages.of(owner.platform(), owner.person()));
        ZoneId zone = rules.rules(owner.platform()).zone().orElseGet(settings::zone);
        List<Appointment> all = Stream.of(
                        ofHome(owner.person(), words),
                        taught.of(owner.person()).stream().map(meeting -> appointments.taught(meeting, words)),
                        taught.cancelledOf(owner.person()).stream()
                                .map(meeting -> appointments.cancelled(meeting, words)),
                        visits.of(owner.person(), words))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(
                                (Appointment meeting) -> meeting.time().start())
                        .thenComparing(Appointment::uid))
                .toList();
        return calendars.feed(words.text("calendar.name"), zone, all);
    }

    /** What guardians of one home have booked they share; also that it was called off, for programs that have it. */
    private Stream<Appointment> ofHome(UUID guardian, Words words) {
        return meetings.toTell(guardian).stream()
                .flatMap(own -> Stream.concat(
                        bookings.of(own.meeting()).stream()
                                .filter(ClaimFacts::isBooked)
                                .map(claim -> appointments.booked(own, claim, words)),
                        cancelled.of(own.meeting()).stream()
                                .map(meeting -> appointments.cancelled(own, meeting, words))));
    }
}
