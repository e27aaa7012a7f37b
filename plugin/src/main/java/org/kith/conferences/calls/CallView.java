package org.kith.conferences.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kith.conferences.Mode;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.page.Refusal;

/**
 * What a home was offered, as its guardian reads it.
 *
 * @param free times at which one could phone, earliest first
 * @param phone under which number we would call
 * @param phones all that we know
 * @param typed what would suit, as it was typed or kept
 * @param said message key of what has just been done
 */
public record CallView(
        OwnMeeting own,
        OfferFacts offer,
        String teachers,
        List<SlotFacts> free,
        Optional<ZoneId> ownZone,
        String phone,
        List<String> phones,
        String typed,
        Optional<Refusal> problem,
        Optional<String> said) {

    /** The times of one day. */
    public record Day(LocalDate date, Instant first, List<SlotFacts> slots) {}

    public String path() {
        return offer.path(own.path());
    }

    /** Where the round has visits, they say there where and when, and the two who come are named. */
    public Optional<String> visitPath() {
        return Optional.of(own.path() + "/visit")
                .filter(path -> !offer.isCall() && own.round().plan().modes().contains(Mode.HOME_VISIT));
    }

    public List<Day> days() {
        ZoneId zone = own.round().zone();
        Map<LocalDate, List<SlotFacts>> days = free.stream()
                .collect(Collectors.groupingBy(
                        slot -> LocalDate.ofInstant(slot.time().start(), zone), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> new Day(day.getKey(), day.getValue().get(0).time().start(), day.getValue()))
                .toList();
    }
}
