package org.kith.conferences.planning;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.kith.conferences.Availability;
import org.kith.conferences.Availability.Hours;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundWords;
import org.kith.page.Language;
import org.kith.page.Typed;

/** Writes a plan into the fields of its form. */
final class PlanFields {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final ZoneId zone;

    private PlanFields(ZoneId zone) {
        this.zone = zone;
    }

    static Typed of(RoundPlan plan, MeetingPlace where, ZoneId zone) {
        PlanFields written = new PlanFields(zone);
        written.times(plan.availability());
        written.rules(plan.rules());
        written.fields.put("mode", plan.modes().stream().map(Mode::key).sorted().toList());
        written.put("place", where.place());
        written.put("way", where.way());
        written.put("video", where.video());
        written.put("opens", written.moment(plan.opens()));
        written.put("closes", written.moment(plan.closes()));
        for (Language language : Language.values()) {
            written.words(language, plan.words().getOrDefault(language, RoundWords.NONE));
        }
        return Typed.of(written.fields);
    }

    /** Switched off it stands in the middle of sign-up, in case somebody wants it. */
    static Typed withFair(Typed fields, Optional<Instant> until, RoundPlan plan, ZoneId zone) {
        Instant middle = plan.opens()
                .plus(Duration.between(plan.opens(), plan.closes()).dividedBy(2))
                .truncatedTo(ChronoUnit.HOURS);
        String moment = new PlanFields(zone).moment(until.orElse(middle));
        return fields.with(
                        FairTime.SWITCH, until.map(on -> FairTime.ON).stream().toList())
                .with(FairTime.FIELD, List.of(moment));
    }

    private void times(Availability when) {
        fields.put("day", when.days().stream().map(LocalDate::toString).toList());
        put("from", clock(when.hours().from()));
        put("until", clock(when.hours().until()));
        put("minutes", String.valueOf(when.minutes()));
        put("between", String.valueOf(when.between()));
        fields.put("break-from", breaks(when, Hours::from));
        fields.put("break-until", breaks(when, Hours::until));
    }

    private static List<String> breaks(Availability when, Function<Hours, LocalTime> end) {
        return when.breaks().stream().map(pause -> clock(end.apply(pause))).toList();
    }

    private void rules(RoundRules rules) {
        put("seats", String.valueOf(rules.seats()));
        put("per-child", String.valueOf(rules.perChild()));
        put("homes", rules.homes().key());
        put("student", rules.student().key());
        put("cancel", String.valueOf(rules.cancelHours()));
    }

    private void words(Language language, RoundWords words) {
        put(language.tag() + ".title", words.title());
        put(language.tag() + ".note", words.note());
        put(language.tag() + ".questions", words.questions());
    }

    static String clock(LocalTime time) {
        return CLOCK.format(time);
    }

    private String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone).truncatedTo(ChronoUnit.MINUTES));
    }

    private void put(String name, String value) {
        fields.put(name, List.of(value));
    }
}
