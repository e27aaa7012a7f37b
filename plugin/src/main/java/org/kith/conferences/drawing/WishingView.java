package org.kith.conferences.drawing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Mode;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.opening.PriorityReason;
import org.kith.page.HomeLanguages;
import org.kith.page.Refusal;
import org.kith.page.Words;

/**
 * The page on which a guardian says which times would be best.
 *
 * @param teachers as one reads them
 * @param saved what the home has said, if it has
 * @param reasons that count for it
 * @param times as typed so far
 * @param typed needs and topic so far
 * @param language of an interpreter, unless something else was typed
 * @param booked what the home has got in another way
 */
public record WishingView(
        OwnMeeting own,
        String teachers,
        Optional<DrawWishFacts> saved,
        Set<PriorityReason> reasons,
        Times times,
        Wish typed,
        String language,
        List<ClaimFacts> booked,
        String commitment,
        Optional<Refusal> problem,
        boolean fresh,
        Instant now) {

    /**
     * The times, chosen and not.
     *
     * @param days those that are not chosen, by day
     * @param step where one goes on with them
     */
    public record Times(String path, ZoneId zone, WishedTimes wished, List<Chosen> chosen, List<Day> days, Step step) {

        public boolean isFull() {
            return chosen.size() >= WishedTimes.MOST;
        }

        /** Else it is one of many, to be chosen before its times are shown. */
        public boolean shows(Day day) {
            return step.day().filter(only -> !only.equals(day.date())).isEmpty();
        }

        public String kind() {
            return wished.isAny() ? "any" : wished.inOrder() ? "order" : "same";
        }
    }

    /**
     * What has just been done with the times.
     *
     * @param focus the time to go on with; empty for none
     * @param day the only one of which the times are shown, where there are too many for one page
     */
    public record Step(String focus, Optional<LocalDate> day) {}

    /** One that is chosen. @param slot empty if it is not given out any more */
    public record Chosen(WishedTime time, Optional<SlotFacts> slot, String teacher) {

        /** As it is sent. */
        public String text() {
            return time.text();
        }

        public String id() {
            return time.slot().toString();
        }

        public String hours(Words words, ZoneId zone) {
            return slot.map(known ->
                            words.times(known.time().start(), known.time().end(), zone))
                    .orElseGet(() -> words.time(time.start(), zone));
        }

        /** In which ways one meets then, and whom where there are several. */
        public String how(Words words) {
            String ways = slot.stream()
                    .flatMap(known -> known.offer().bookable().stream().sorted())
                    .map(mode -> words.text("mode." + mode.key()))
                    .collect(Collectors.joining(", "));
            return teacher.isEmpty() ? ways : words.text("meet.teacher-at", teacher, ways);
        }
    }

    /**
     * Those of one day.
     *
     * @param early those before the end of most people's working day, folded away if there are others
     * @param unfolded whether one goes on with one of them
     */
    public record Day(LocalDate date, List<Chosen> early, boolean unfolded, List<Chosen> times) {

        public int count() {
            return early.size() + times.size();
        }
    }

    public String path() {
        return own.path() + "/wish";
    }

    /** The home has all its meetings. */
    public boolean isDone() {
        return booked.size() >= own.round().plan().rules().perChild();
    }

    public boolean isOpen() {
        return own.round().wishesAt(now);
    }

    public boolean isSoon() {
        return own.round().waitsAt(now);
    }

    public boolean isLate() {
        return own.round().drawsAt(now);
    }

    public Instant until() {
        return own.round().wishing().orElseThrow().until();
    }

    /** In which one can be met by booking a time. */
    public Set<Mode> ways() {
        return own.round().plan().modes().stream()
                .filter(mode -> mode != Mode.HOME_VISIT)
                .collect(Collectors.toSet());
    }

    public List<String> languages(Words words) {
        return HomeLanguages.all(words, language);
    }

    public String wishedLanguage() {
        return typed.needs().interpreter().isEmpty() ? language : typed.needs().interpreter();
    }
}
