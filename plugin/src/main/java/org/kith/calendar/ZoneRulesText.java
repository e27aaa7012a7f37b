package org.kith.calendar;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Says in a calendar when a zone's clocks change (VTIMEZONE, RFC 5545, section 3.6.5). Where they change every year by one rule, by
 * that rule, because some programs read nothing else; else by naming each change.
 */
final class ZoneRulesText {

    /** In which a rule must prove right. Every month has had five of each weekday in it. */
    private static final Duration AHEAD = Duration.ofDays(10 * 366);

    /** Before anything of ours. */
    private static final LocalDateTime ALWAYS = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneRules rules;

    private ZoneRulesText(ZoneRules rules) {
        this.rules = rules;
    }

    /** Right from the first of these moments to the last. */
    static VTimezone of(ZoneId zone, Instant first, Instant last) {
        VTimezone text = new VTimezone(zone.getId());
        ZoneRulesText rules = new ZoneRulesText(zone.getRules());
        rules.yearly(first, last).orElseGet(() -> rules.named(first, last)).forEach(text::addComponent);
        return text;
    }

    /** Empty if the clocks do not go forward and back every year by one rule each. */
    private Optional<List<Observance>> yearly(Instant first, Instant last) {
        Instant horizon = last.plus(AHEAD);
        Optional<Instant> since = before(first)
                .flatMap(change -> before(change.getInstant().minusSeconds(1)))
                .map(ZoneOffsetTransition::getInstant);
        Map<Integer, List<ZoneOffsetTransition>> kinds = since.map(
                        start -> changes(start.minusSeconds(1), horizon).stream()
                                .collect(Collectors.groupingBy(
                                        change -> change.getOffsetAfter().getTotalSeconds(),
                                        TreeMap::new,
                                        Collectors.toList())))
                .orElseGet(TreeMap::new);
        List<Observance> observances = new ArrayList<>();
        kinds.values()
                .forEach(kind -> YearlyChange.rule(kind, horizon).ifPresent(rule -> {
                    Observance observance = observance(kind.get(0));
                    observance.setRecurrenceRule(rule);
                    observances.add(observance);
                }));
        return observances.size() == 2 && kinds.size() == 2 ? Optional.of(observances) : Optional.empty();
    }

    private List<Observance> named(Instant first, Instant last) {
        List<Observance> observances = new ArrayList<>();
        observances.add(before(first).map(this::observance).orElseGet(() -> always(rules.getOffset(first))));
        changes(first, last).stream().map(this::observance).forEach(observances::add);
        return observances;
    }

    /** The change that made the clock what it is at this moment. */
    private Optional<ZoneOffsetTransition> before(Instant moment) {
        return Optional.ofNullable(rules.previousTransition(moment.plusSeconds(1)));
    }

    private List<ZoneOffsetTransition> changes(Instant after, Instant until) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        Optional<ZoneOffsetTransition> next = Optional.ofNullable(rules.nextTransition(after));
        while (next.filter(change -> !change.getInstant().isAfter(until)).isPresent()) {
            changes.add(next.get());
            next = Optional.ofNullable(rules.nextTransition(next.get().getInstant()));
        }
        return changes;
    }

    private Observance observance(ZoneOffsetTransition change) {
        Observance observance =
                rules.isDaylightSavings(change.getInstant()) ? new DaylightSavingsTime() : new StandardTime();
        return begun(observance, change.getDateTimeBefore(), change.getOffsetBefore(), change.getOffsetAfter());
    }

    private static Observance always(ZoneOffset offset) {
        return begun(new StandardTime(), ALWAYS, offset, offset);
    }

    /** @param at by the clock as it was before */
    private static Observance begun(Observance observance, LocalDateTime at, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                at.getYear(),
                at.getMonthValue(),
                at.getDayOfMonth(),
                at.getHour(),
                at.getMinute(),
                at.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(before));
        observance.setTimezoneOffsetTo(offset(after));
        return observance;
    }

    private static UtcOffset offset(ZoneOffset offset) {
        return new UtcOffset(Duration.ofSeconds(offset.getTotalSeconds()).toMillis());
    }
}
