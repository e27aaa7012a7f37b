package org.kith.conferences.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundWords;
import org.kith.conferences.Wish;
import org.kith.conferences.waiting.WaitingCard;
import org.kith.families.Child;
import org.kith.page.HomeLanguages;
import org.kith.page.Refusal;
import org.kith.page.Words;

/**
 * The times from which a guardian chooses.
 *
 * @param teachers of the course who meet families, as one reads them
 * @param booked what the own home has
 * @param held what is kept for the reader now
 * @param stated so far
 * @param interpreted what of it is possible with an interpreter
 * @param waiting how the home stands in line for another time
 * @param problem why what was just asked could not be had
 */
public record TimesView(
        OwnMeeting own,
        String teachers,
        Mode mode,
        Optional<UUID> moving,
        List<Day> days,
        List<ClaimFacts> booked,
        Optional<ClaimFacts> held,
        Phones.Stated stated,
        String language,
        Optional<Refusal> problem,
        List<TimeRow> nearest,
        Optional<ZoneId> ownZone,
        Interpreted interpreted,
        WaitingCard waiting,
        Instant now) {

    /** Before this wall time many families are at work. */
    public static final LocalTime EVENING = LocalTime.of(17, 0);

    /**
     * Those of one day that are folded away: all that begin before the end of most people's working day, if they are several and there
     * are others.
     *
     * @param start of a row
     */
    public static <R> List<R> early(List<R> rows, Function<R, Instant> start, ZoneId zone) {
        List<R> early = rows.stream()
                .filter(row -> start.apply(row).atZone(zone).toLocalTime().isBefore(EVENING))
                .toList();
        return early.size() > 1 && early.size() < rows.size() ? early : List.of();
    }

    /** The times of one day. @param free how many of them the family could have, those too that stand only on its page */
    public record Day(LocalDate date, List<TimeRow> rows, long free) {

        Day(LocalDate date, List<TimeRow> rows) {
            this(date, rows, countFree(rows));
        }

        /** Not all times of the day are here; the others stand on a page already. @param free empty if it does not say how many */
        Day counted(Optional<Long> free) {
            return new Day(date, rows, free.orElse(-1L));
        }

        public boolean isCounted() {
            return free >= 0;
        }

        /** How the page says, when a time is chosen, what it shows; {@link ShownDays} reads it. */
        public String shown() {
            return ShownDays.text(this);
        }

        /** The early ones, if none of them is the family's. */
        public List<TimeRow> early(ZoneId zone) {
            List<TimeRow> early = TimesView.early(rows, row -> row.slot().time().start(), zone);
            boolean mayFold = early.stream().allMatch(row -> row.is(TimeRow.State.FREE) || row.is(TimeRow.State.TAKEN));
            return mayFold ? early : List.of();
        }

        /** @param folded those that stand elsewhere, as {@link #early} names them: the first ones */
        public List<TimeRow> others(List<TimeRow> folded) {
            return rows.subList(folded.size(), rows.size());
        }
    }

    private static long countFree(List<TimeRow> rows) {
        return rows.stream().filter(row -> row.is(TimeRow.State.FREE)).count();
    }

    public Wish typed() {
        return stated.typed();
    }

    /** Under which the reader is called. */
    public List<String> phones() {
        return stated.phones();
    }

    public Child child() {
        return own.child();
    }

    public RoundFacts round() {
        return own.round();
    }

    public String path() {
        return own.path();
    }

    public RoundWords words(Words words) {
        return round().plan().words(words.language());
    }

    public int minutes() {
        return round().plan().availability().minutes();
    }

    public Set<Mode> modes() {
        return round().plan().modes();
    }

    public boolean isFull() {
        return days.stream().allMatch(day -> day.free() == 0);
    }

    public boolean signsUp() {
        return round().signsUpAt(now);
    }

    public boolean waits() {
        return round().waitsAt(now);
    }

    /** Another time is looked for, of a meeting that stays booked until then. */
    public boolean moves() {
        return moving.isPresent()
                || (!booked.isEmpty() && round().plan().rules().perChild() == 1);
    }

    public long secondsLeft() {
        return held.flatMap(ClaimFacts::heldUntil)
                .map(until -> Math.max(0, until.getEpochSecond() - now.getEpochSecond()))
                .orElse(0L);
    }

    public List<String> languages(Words words) {
        return HomeLanguages.all(words, language());
    }

    /** Of the interpreter: as typed, else what the family speaks. */
    public String wishedLanguage() {
        return typed().needs().interpreter().isEmpty()
                ? language
                : typed().needs().interpreter();
    }
}
