package org.kith.conferences.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Mode;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.day.Story;
import org.kith.families.Named;
import org.kith.page.Language;

/**
 * A booked meeting as its home reads it.
 *
 * @param fresh it was booked a moment ago
 * @param sentTo where letters about it go, as a page may show it; empty if none can
 * @param evening everything the guardian has on that day, earliest first; empty if that is this alone
 * @param interpreter what one is told about the interpreter; empty while nobody is placed
 * @param asked another time, about which the family is asked whether it would suit it; empty if it is not
 * @param lastChange until when the home changes it by itself
 * @param story what it reads beside it
 */
public record BookedView(
        OwnMeeting own,
        ClaimFacts claim,
        boolean fresh,
        Optional<String> sentTo,
        String teachers,
        MeetingPlace where,
        List<Stop> evening,
        Optional<String> interpreter,
        Optional<SlotFacts> asked,
        Optional<ZoneId> ownZone,
        Instant lastChange,
        Story story,
        Instant now) {

    /** One meeting of the day. @param minutesBefore between it and the one before; empty for the first */
    public record Stop(ClaimFacts claim, Optional<Named> child, String teachers, Optional<Long> minutesBefore) {}

    public String path() {
        return own.path() + "/bookings/" + claim.id();
    }

    /** What did not come about may go to another time, although its own is over. */
    public boolean isMissed() {
        return claim.outcome().isMissed();
    }

    public boolean mayChange() {
        return now.isBefore(lastChange);
    }

    public long daysAhead() {
        ZoneId zone = own.round().zone();
        return claim.time().start().atZone(zone).toLocalDate().toEpochDay()
                - now.atZone(zone).toLocalDate().toEpochDay();
    }

    public boolean is(Mode mode) {
        return claim.mode() == mode;
    }

    public UUID id() {
        return claim.id();
    }

    /** What the teacher suggests to think about before. */
    public List<String> questions(Language language) {
        return own.round()
                .plan()
                .words(language)
                .questions()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
