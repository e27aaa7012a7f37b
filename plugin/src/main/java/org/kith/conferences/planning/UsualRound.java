package org.kith.conferences.planning;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kith.conferences.Availability;
import org.kith.conferences.Availability.Hours;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundWords;
import org.kith.page.Language;
import org.kith.page.Typed;
import org.kith.page.Words;

/** What stands in the form of a new round: two evenings of next week, so that a class fits with nothing but a look at it. */
final class UsualRound {

    private static final Hours EVENING = new Hours(LocalTime.of(15, 40), LocalTime.of(20, 0));
    private static final Hours SUPPER = new Hours(LocalTime.of(18, 20), LocalTime.of(18, 40));
    private static final int MINUTES = 15;
    private static final int BETWEEN = 5;
    private static final LocalTime LAST_SIGN_UP = LocalTime.of(20, 0);

    private UsualRound() {}

    static Typed on(Instant now, ZoneId zone) {
        LocalDate monday = LocalDate.ofInstant(now, zone).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        LocalDate tuesday = monday.plusDays(1);
        Availability when =
                new Availability(List.of(tuesday, monday.plusDays(3)), EVENING, List.of(SUPPER), MINUTES, BETWEEN);
        Map<Language, RoundWords> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            words.put(language, new RoundWords(new Words(language).text("rounds.usual.title"), "", ""));
        }
        RoundPlan plan = new RoundPlan(
                words,
                when,
                Set.of(Mode.IN_PERSON, Mode.PHONE),
                RoundRules.USUAL,
                now.truncatedTo(ChronoUnit.HOURS),
                tuesday.minusDays(1).atTime(LAST_SIGN_UP).atZone(zone).toInstant());
        return PlanFields.withFair(PlanFields.of(plan, MeetingPlace.UNSAID, zone), Optional.empty(), plan, zone);
    }
}
