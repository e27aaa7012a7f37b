package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.Teachers;
import org.kith.conferences.booking.TimesView;

/** The times of a round as a guardian chooses among them. */
@Shared
class WishingTimes {

    /** More than these a phone does not like to show at once: then one day after the other. */
    static final int MANY = 300;

    private final GivenTimes given;
    private final Teachers teachers;
    private final Clock clock;

    @Inject
    WishingTimes(GivenTimes given, Teachers teachers, Clock clock) {
        this.given = given;
        this.teachers = teachers;
        this.clock = clock;
    }

    WishingView.Times of(OwnMeeting own, WishedTimes wished, WishingStep step) {
        Map<UUID, String> names = own.hosts().size() > 1 ? teachers.byHost(own.hosts()) : Map.of();
        Map<WishedTime, SlotFacts> all = coming(own);
        List<WishingView.Chosen> chosen = wished.times().stream()
                .map(time -> row(time, Optional.ofNullable(all.get(time)), names))
                .toList();
        List<WishingView.Chosen> others = all.entrySet().stream()
                .filter(each -> !wished.times().contains(each.getKey()))
                .sorted(Map.Entry.comparingByValue(Comparator.comparing(SlotFacts::time)))
                .map(each -> row(each.getKey(), Optional.of(each.getValue()), names))
                .toList();
        ZoneId zone = own.round().zone();
        Optional<LocalDate> day = others.size() > MANY ? step.day().or(() -> day(others, zone)) : Optional.empty();
        String focus = focus(step, wished, within(others, day, zone));
        List<WishingView.Day> days = byDay(others, zone, focus);
        return new WishingView.Times(
                own.path() + "/wish", zone, wished, chosen, days, new WishingView.Step(focus, day));
    }

    /** Of a day that has just been opened the first time; after one was added, the next. */
    private static String focus(WishingStep step, WishedTimes wished, List<WishingView.Chosen> shown) {
        return step.opens()
                ? shown.stream().map(WishingView.Chosen::text).findFirst().orElse("")
                : step.adds() ? next(wished, shown) : "";
    }

    private static List<WishingView.Chosen> within(
            List<WishingView.Chosen> times, Optional<LocalDate> day, ZoneId zone) {
        return times.stream()
                .filter(each ->
                        day.filter(only -> !only.equals(date(each, zone))).isEmpty())
                .toList();
    }

    private static Optional<LocalDate> day(List<WishingView.Chosen> times, ZoneId zone) {
        return times.stream().map(each -> date(each, zone)).findFirst();
    }

    private static LocalDate date(WishingView.Chosen each, ZoneId zone) {
        return LocalDate.ofInstant(each.time().start(), zone);
    }

    private static String next(WishedTimes wished, List<WishingView.Chosen> others) {
        Optional<Instant> last = wished.times().stream().map(WishedTime::start).reduce((one, other) -> other);
        return others.stream()
                .filter(each -> last.filter(each.time().start()::isAfter).isPresent())
                .map(WishingView.Chosen::text)
                .findFirst()
                .orElse("");
    }

    private Map<WishedTime, SlotFacts> coming(OwnMeeting own) {
        Instant now = clock.instant();
        return given.slots(own.meeting()).stream()
                .filter(slot -> slot.time().start().isAfter(now))
                .collect(Collectors.toMap(
                        slot -> new WishedTime(slot.id(), slot.time().start()), Function.identity()));
    }

    private static List<WishingView.Day> byDay(List<WishingView.Chosen> times, ZoneId zone, String focus) {
        Map<LocalDate, List<WishingView.Chosen>> days = times.stream()
                .collect(Collectors.groupingBy(each -> date(each, zone), TreeMap::new, Collectors.toList()));
        return days.entrySet().stream()
                .map(day -> day(day.getKey(), day.getValue(), zone, focus))
                .toList();
    }

    private static WishingView.Day day(LocalDate date, List<WishingView.Chosen> times, ZoneId zone, String focus) {
        List<WishingView.Chosen> early =
                TimesView.early(times, each -> each.time().start(), zone);
        boolean unfolded = early.stream().anyMatch(each -> each.text().equals(focus));
        return new WishingView.Day(date, early, unfolded, times.subList(early.size(), times.size()));
    }

    private static WishingView.Chosen row(WishedTime time, Optional<SlotFacts> slot, Map<UUID, String> names) {
        String teacher = slot.flatMap(known -> Optional.ofNullable(names.get(known.host())))
                .orElse("");
        return new WishingView.Chosen(time, slot, teacher);
    }
}
