package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.LongerMeetings;
import org.kith.conferences.Mode;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Slots;
import org.kith.conferences.waiting.InLine;
import org.kith.conferences.waiting.Turns;
import org.kith.families.Families;
import org.kith.families.Named;

/** What each time of a round is to one guardian. */
@Shared
public class TimeRows {

    private final Slots slots;
    private final Bookings bookings;
    private final Families families;
    private final Clock clock;

    @Inject
    Teachers teachers;

    @Inject
    Turns turns;

    @Inject
    TakenSeats seats;

    @Inject
    OwnMeetings meetings;

    @Inject
    TimeRows(Slots slots, Bookings bookings, Families families, Clock clock) {
        this.slots = slots;
        this.bookings = bookings;
        this.families = families;
        this.clock = clock;
    }

    /** All there is now with the teachers of this meeting. */
    KnownTimes known(OwnMeeting own) {
        return known(own, slots.ofHosts(own.hostIds()));
    }

    /** This time, and as many after it as a meeting that begins then may go on in. */
    KnownTimes from(OwnMeeting own, SlotFacts first) {
        long longest = (long) first.time().minutes() * LongerMeetings.LONGEST / 100
                + own.round().plan().availability().between();
        return known(own, slots.from(first, Duration.ofMinutes(longest)));
    }

    /** What is kept for the guardian alone: nothing else of theirs is in its way. */
    TimesView.Day kept(OwnMeeting own, KnownTimes known, ClaimFacts held) {
        SeenTimes seen = new SeenTimes(own, Optional.of(held), known, teachers(own), List.of(), List.of());
        return new TimesView.Day(day(own, held.slot()), List.of(row(held.slot(), held.mode(), seen)));
    }

    private KnownTimes known(OwnMeeting own, List<SlotFacts> all) {
        Map<UUID, Long> taken = seats.of(own, all);
        Map<SlotFacts, Long> free = free(all, taken);
        List<InLine> line = turns.line(own.round().id());
        Set<UUID> awaited = turns.awaited(line, own.meeting(), free);
        return new KnownTimes(all, taken, free, new KnownTimes.Waiting(line, awaited));
    }

    /** Those to come on which one meets in this way, and the guardian's own ones, by day. */
    List<TimesView.Day> of(OwnMeeting own, KnownTimes known, Mode mode, Optional<ClaimFacts> held) {
        Instant now = clock.instant();
        List<SeenTimes.Elsewhere> visits = seats.visits(own, known.all());
        SeenTimes seen = new SeenTimes(own, held, known, teachers(own), others(own, now), visits);
        Map<LocalDate, List<TimeRow>> days = known.all().stream()
                .filter(slot -> slot.time().start().isAfter(now))
                .filter(slot -> slot.offer().isBookable(mode) || seen.isOwn(slot))
                .map(slot -> row(slot, mode, seen))
                .collect(Collectors.groupingBy(row -> day(own, row.slot()), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new TimesView.Day(day.getKey(), day.getValue()))
                .toList();
    }

    /** Times to come on which there is a seat that nobody has waited for, earliest first. */
    public List<SlotFacts> free(OwnMeeting own) {
        return known(own).open();
    }

    private static LocalDate day(OwnMeeting own, SlotFacts slot) {
        return slot.time().start().atZone(own.round().zone()).toLocalDate();
    }

    private Map<UUID, String> teachers(OwnMeeting own) {
        return own.hosts().size() > 1 ? teachers.byHost(own.hosts()) : Map.of();
    }

    /** How many seats of each time to come that has any. */
    private Map<SlotFacts, Long> free(List<SlotFacts> all, Map<UUID, Long> taken) {
        Instant now = clock.instant();
        Map<SlotFacts, Long> free = new LinkedHashMap<>();
        all.stream().filter(slot -> slot.time().start().isAfter(now)).forEach(slot -> {
            long left = slot.offer().seats()
                    - Optional.ofNullable(taken.get(slot.id())).orElse(0L);
            if (left > 0 && !slot.offer().bookable().isEmpty()) {
                free.put(slot, left);
            }
        });
        return free;
    }

    /** Nobody is named of whom the guardian may not know today; the time stays theirs. */
    private List<SeenTimes.Other> others(OwnMeeting own, Instant now) {
        List<ClaimFacts> all = bookings.ofGuardian(own.meeting().home().guardian(), now).stream()
                .filter(claim -> claim.time().end().isAfter(now))
                .toList();
        Map<UUID, Named> names = families.named(
                all.stream().map(claim -> claim.meeting().child()).toList());
        return all.stream()
                .map(claim -> new SeenTimes.Other(
                        claim,
                        Optional.ofNullable(names.get(claim.meeting().child()))
                                .filter(child -> mayKnow(own, claim))
                                .flatMap(Named::shortName)))
                .toList();
    }

    private boolean mayKnow(OwnMeeting own, ClaimFacts claim) {
        return claim.meeting().isSame(own.meeting())
                || meetings.told(claim.meeting()).isPresent();
    }

    private static TimeRow row(SlotFacts slot, Mode mode, SeenTimes seen) {
        Optional<SeenTimes.Elsewhere> other = seen.elsewhere(slot);
        TimeRow.State state = seen.state(slot, other.isPresent());
        String place = mode == Mode.IN_PERSON ? place(slot, seen.own()) : "";
        return new TimeRow(slot, state, seen.teacher(slot), place, other.flatMap(SeenTimes.Elsewhere::child));
    }

    /** The room of this time, else the one in which its teacher meets families. */
    static String place(SlotFacts slot, OwnMeeting own) {
        return slot.offer().place().isEmpty()
                ? own.hosts().stream()
                        .filter(host -> host.id().equals(slot.host()))
                        .map(HostFacts::where)
                        .map(where -> where.place())
                        .findFirst()
                        .orElse("")
                : slot.offer().place();
    }
}
