package org.kith.notices;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Outcome;
import org.kith.conferences.ReminderTimes;
import org.kith.conferences.Rounds;
import org.kith.conferences.visits.HomeVisits;
import org.kith.conferences.visits.VisitFacts;
import org.kith.delivery.Outbox;
import org.kith.households.Profiles;
import org.kith.page.NotFound;

/** Finds meetings to remind of, and posts the reminders; each in a transaction of its own. */
@Shared
class DueReminders {

    /** The earliest reminder, in the longest days there are. */
    private static final Duration AHEAD = Duration.ofDays(3).plusHours(3);

    private final Bookings bookings;
    private final Rounds rounds;
    private final Profiles profiles;
    private final Outbox outbox;
    private final Clock clock;

    @Inject
    MeetingLetters letters;

    @Inject
    HomeVisits visits;

    @Inject
    VisitLetters visitLetters;

    @Inject
    ReminderTimes times;

    @Inject
    DueReminders(Bookings bookings, Rounds rounds, Profiles profiles, Outbox outbox, Clock clock) {
        this.bookings = bookings;
        this.rounds = rounds;
        this.profiles = profiles;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Also those that were posted long ago, as long as the meeting is to come. */
    @Transactional(TxType.REQUIRES_NEW)
    public List<DueReminder> find() {
        Instant now = clock.instant();
        Map<Part, Optional<ZoneId>> zones = new HashMap<>();
        Function<Meeting, Stream<ZoneId>> zone =
                meeting -> zones.computeIfAbsent(new Part(meeting.round(), meeting.course()), this::zone).stream();
        Stream<DueReminder> meetings = bookings.between(now, now.plus(AHEAD)).stream()
                .filter(DueReminders::isToCome)
                .flatMap(claim -> zone.apply(claim.meeting()).flatMap(school -> due(claim, school)));
        Stream<DueReminder> atHome = visits.between(now, now.plus(AHEAD)).stream()
                .flatMap(visit -> zone.apply(visit.meeting()).flatMap(school -> due(visit, school)));
        return Stream.concat(meetings, atHome).toList();
    }

    /**
     * Posts it, unless it was, or the meeting is another one by now.
     *
     * @return whether nothing is left to do; false in quiet hours
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean post(DueReminder due) {
        if (outbox.isPosted(due.once()) || !isStill(due)) {
            return true;
        }
        if (isQuiet(due)) {
            return false;
        }
        due.claim().ifPresent(claim -> letters.post(News.reminder(claim, due.once())));
        due.visit().ifPresent(visit -> visitLetters.remind(visit, due.once()));
        return true;
    }

    /** What the teachers of a course do in a round. */
    private record Part(UUID round, UUID course) {}

    private Stream<DueReminder> due(ClaimFacts claim, ZoneId school) {
        return once(Reminded.of(claim), claim.meeting(), school).stream()
                .map(once -> new DueReminder(once, school, claim.meeting(), Optional.of(claim), Optional.empty()));
    }

    private Stream<DueReminder> due(VisitFacts visit, ZoneId school) {
        return once(Reminded.of(visit), visit.meeting(), school).stream()
                .map(once -> new DueReminder(once, school, visit.meeting(), Optional.empty(), Optional.of(visit)));
    }

    private Optional<String> once(Reminded what, Meeting meeting, ZoneId school) {
        return Reminder.due(what, school, times.of(meeting.round()), clock.instant())
                .map(reminder -> reminder.once(what));
    }

    /** Nobody has said that it does not take place, as on its day one can before its hour. */
    private static boolean isToCome(ClaimFacts claim) {
        return claim.outcome() == Outcome.OPEN;
    }

    private boolean isQuiet(DueReminder due) {
        return profiles.of(due.meeting().home().guardian()).isQuietAt(clock.instant(), due.school());
    }

    private boolean isStill(DueReminder due) {
        boolean booked = due.claim()
                .filter(claim -> bookings.of(due.meeting()).stream()
                        .filter(DueReminders::isToCome)
                        .anyMatch(own ->
                                own.id().equals(claim.id()) && own.isBooked() && own.sequence() == claim.sequence()))
                .isPresent();
        return booked
                || due.visit()
                        .filter(visit ->
                                visits.of(due.meeting()).filter(visit::equals).isPresent())
                        .isPresent();
    }

    /** Empty where the course has left the round: that row alone is passed over, and everybody else hears. */
    private Optional<ZoneId> zone(Part part) {
        try {
            return Optional.of(rounds.in(part.course(), part.round()).zone());
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }
}
