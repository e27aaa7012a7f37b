package org.kith.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.ReminderTimes;
import org.kith.conferences.Rounds;
import org.kith.delivery.Outbox;
import org.kith.households.Profile;
import org.kith.households.Profiles;

/** Finds meetings to remind of, and posts the reminders; each in a transaction of its own. */
@Dependent
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
        Map<UUID, ZoneId> zones = new HashMap<>();
        return bookings.between(now, now.plus(AHEAD)).stream()
                .flatMap(claim -> {
                    ZoneId zone = zones.computeIfAbsent(claim.meeting().round(), round -> zone(claim.meeting()));
                    return Reminder.due(claim, zone, times.of(claim.meeting().round()), now)
                            .map(reminder -> new DueReminder(reminder.once(claim), claim, zone))
                            .stream();
                })
                .toList();
    }

    /**
     * Posts it, unless it was, or the meeting is another one by now.
     *
     * @return whether nothing is left to do; false in quiet hours
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean post(DueReminder due) {
        if (outbox.isPosted(due.once()) || !isStill(due.claim())) {
            return true;
        }
        if (isQuiet(due)) {
            return false;
        }
        letters.post(News.reminder(due.claim(), due.once()));
        return true;
    }

    private boolean isQuiet(DueReminder due) {
        Profile profile = profiles.of(due.claim().meeting().home().guardian());
        LocalTime time = LocalTime.ofInstant(clock.instant(), profile.zoneOr(due.school()));
        return profile.quiet().filter(hours -> hours.holdAt(time)).isPresent();
    }

    private boolean isStill(ClaimFacts claim) {
        Optional<ClaimFacts> now = bookings.of(claim.meeting()).stream()
                .filter(own -> own.id().equals(claim.id()) && own.isBooked())
                .findFirst();
        return now.filter(own -> own.sequence() == claim.sequence()).isPresent();
    }

    private ZoneId zone(Meeting meeting) {
        return rounds.in(meeting.course(), meeting.round()).zone();
    }
}
