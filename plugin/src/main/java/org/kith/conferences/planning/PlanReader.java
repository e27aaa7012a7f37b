package org.kith.conferences.planning;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kith.conferences.Availability;
import org.kith.conferences.Availability.Hours;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Mode;
import org.kith.conferences.NoTimesLikeThis;
import org.kith.conferences.NoTimesLikeThis.Fault;
import org.kith.conferences.ReminderTime;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.RoundRules;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.conferences.RoundWords;
import org.kith.page.Language;
import org.kith.page.Problem;
import org.kith.page.Typed;

/** Reads a plan out of the fields of its form, and keeps what is wrong with them by field. */
final class PlanReader {

    /** More breaks than these no evening has. */
    static final int MOST_BREAKS = 8;

    private final Typed typed;
    private final ZoneId zone;
    private final Map<String, Problem> problems = new LinkedHashMap<>();

    PlanReader(Typed typed, ZoneId zone) {
        this.typed = typed;
        this.zone = zone;
    }

    Map<String, Problem> problems() {
        return problems;
    }

    /** @param planned days that may be over, because they were planned when they were not */
    Optional<Availability> availability(LocalDate today, Collection<LocalDate> planned) {
        List<LocalDate> days = days();
        Optional<Hours> hours = hours(typed.value("from"), typed.value("until"));
        List<Hours> breaks = breaks();
        Optional<Integer> minutes = typed.number("minutes");
        Optional<Integer> between = typed.number("between");
        wrongUnless(hours.isPresent(), Fault.HOURS);
        wrongUnless(minutes.isPresent() && between.isPresent(), Fault.LENGTH);
        wrongUnless(days.stream().noneMatch(day -> day.isBefore(today) && !planned.contains(day)), Fault.PAST);
        if (!problems.isEmpty()) {
            return Optional.empty();
        }
        return possible(
                new Availability(days, hours.orElseThrow(), breaks, minutes.orElseThrow(), between.orElseThrow()));
    }

    Set<Mode> modes() {
        Set<Mode> modes = Mode.among(typed.all("mode"));
        wrongUnless(!modes.isEmpty(), Fault.NO_MODE);
        return modes;
    }

    /** All of it; empty if anything is wrong. */
    Optional<RoundPlan> plan(LocalDate today, Collection<LocalDate> planned) {
        Optional<Availability> when = availability(today, planned);
        Set<Mode> modes = modes();
        RoundRules rules = rules();
        Map<Language, RoundWords> words = words();
        SignUp signUp = SignUp.read(typed, zone);
        signUp.problem().ifPresent(problem -> problems.put(signUp.field(), problem));
        where();
        return problems.isEmpty()
                ? when.map(times -> new RoundPlan(words, times, modes, rules, signUp.opens(), signUp.closes()))
                : Optional.empty();
    }

    FairTime fair(RoundPlan plan) {
        return FairTime.read(typed, zone, plan);
    }

    Set<ReminderTime> reminders() {
        return ReminderTime.among(typed.all("remind"));
    }

    MeetingPlace where() {
        MeetingPlace where = new MeetingPlace(typed.line("place"), typed.line("way"), typed.value("video"));
        tooLong("place", where.place(), MeetingPlace.LONGEST_PLACE);
        tooLong("way", where.way(), MeetingPlace.LONGEST_WAY);
        tooLong("video", where.video(), MeetingPlace.LONGEST_VIDEO);
        if (!where.hasRightVideo()) {
            problems.put("video", Problem.of("rounds.problem.video"));
        } else if (typed.has("mode", Mode.VIDEO.key()) && where.video().isEmpty()) {
            problems.put("video", Problem.of("rounds.problem.no-video"));
        }
        return where;
    }

    private Optional<Availability> possible(Availability read) {
        try {
            read.times(zone);
            return Optional.of(read);
        } catch (NoTimesLikeThis none) {
            wrongUnless(false, none.fault());
            return Optional.empty();
        }
    }

    private List<LocalDate> days() {
        List<String> sent = Stream.concat(typed.all("day").stream(), typed.all("new-day").stream())
                .filter(day -> !day.isEmpty())
                .toList();
        List<LocalDate> days =
                sent.stream().flatMap(day -> Typed.day(day).stream()).toList();
        wrongUnless(!sent.isEmpty(), Fault.NO_DAY);
        if (days.size() < sent.size()) {
            problems.put("days", Problem.of("rounds.problem.day"));
        }
        return days;
    }

    private List<Hours> breaks() {
        List<Hours> breaks = new ArrayList<>();
        List<String> untils = typed.all("break-until");
        int at = 0;
        for (String from : typed.all("break-from")) {
            String until = at < untils.size() ? untils.get(at) : "";
            at++;
            Optional<Hours> pause = hours(from, until);
            pause.ifPresent(breaks::add);
            wrongUnless(pause.isPresent() || (from + until).isEmpty(), Fault.BREAK);
        }
        if (breaks.size() > MOST_BREAKS) {
            problems.put("breaks", Problem.of("rounds.problem.many-breaks", MOST_BREAKS));
        }
        return breaks;
    }

    private static Optional<Hours> hours(String from, String until) {
        return Typed.time(from).flatMap(begin -> Typed.time(until).map(end -> new Hours(begin, end)));
    }

    private RoundRules rules() {
        return new RoundRules(
                within("seats", 1, RoundRules.MOST_SEATS),
                within("per-child", 1, RoundRules.MOST_PER_CHILD),
                typed.has("homes", Homes.TOGETHER.key()) ? Homes.TOGETHER : Homes.EACH,
                Stream.of(Part.values())
                        .filter(part -> typed.has("student", part.key()))
                        .findFirst()
                        .orElse(Part.AWAY),
                within("cancel", 0, RoundRules.MOST_HOURS));
    }

    private int within(String field, int least, int most) {
        Optional<Integer> number = typed.number(field).filter(typed -> typed >= least && typed <= most);
        if (number.isEmpty()) {
            problems.put(field, Problem.of("rounds.problem.number", least, most));
        }
        return number.orElse(least);
    }

    private Map<Language, RoundWords> words() {
        Map<Language, RoundWords> words = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String tag = language.tag();
            RoundWords said = new RoundWords(
                    typed.line(tag + ".title"), typed.value(tag + ".note"), typed.value(tag + ".questions"));
            tooLong(tag + ".title", said.title(), RoundWords.LONGEST_TITLE);
            tooLong(tag + ".note", said.note(), RoundWords.LONGEST_NOTE);
            tooLong(tag + ".questions", said.questions(), RoundWords.LONGEST_NOTE);
            words.put(language, said);
        }
        if (words.values().stream().allMatch(said -> said.title().isEmpty())) {
            problems.put(Language.ENGLISH.tag() + ".title", Problem.of("rounds.problem.no-title"));
        }
        return words;
    }

    private void tooLong(String field, String text, int longest) {
        if (text.length() > longest) {
            problems.put(field, Problem.of("rounds.problem.too-long", longest, text.length()));
        }
    }

    /** The first thing that is wrong with a field is said. */
    private void wrongUnless(boolean right, Fault fault) {
        if (!right) {
            problems.putIfAbsent(fault.field(), problem(fault));
        }
    }

    static Problem problem(Fault fault) {
        return Problem.of("refusal.no-times." + fault.key() + ".text", Availability.MOST_TIMES, Availability.MOST_DAYS);
    }
}
