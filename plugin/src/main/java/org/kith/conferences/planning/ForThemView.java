package org.kith.conferences.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.Mode;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.WishForm;
import org.kith.families.Named;
import org.kith.page.HomeLanguages;
import org.kith.page.Refusal;
import org.kith.page.Words;

/**
 * The free times for a family that has phoned.
 *
 * @param guardians who may come
 * @param free the times with a free seat, by day
 * @param booked what the child has in this round already
 * @param typed what was chosen so far
 * @param language of an interpreter, unless something else was typed
 */
public record ForThemView(
        RoundFacts round,
        RoundTimes times,
        Named student,
        List<Named> guardians,
        List<SlotDay> free,
        List<Booked> booked,
        WishForm typed,
        String language,
        Optional<UUID> guardian,
        Optional<Refusal> refused,
        Optional<String> missing) {

    /** Refusals whose own words speak to the family. */
    private static final Set<String> ABOUT_THEM = Set.of(
            "offer-first",
            "meets-elsewhere",
            "already-booked",
            "too-late-to-change",
            "meeting-took-place",
            "visit-then",
            "meet-without-child");

    /** Where the words for a teacher about why it was refused begin; empty if nothing was. */
    public Optional<String> why() {
        return refused.map(Refusal::key)
                .map(key -> ABOUT_THEM.contains(key) ? "rounds.for-them.refused." + key : "refusal." + key);
    }

    public String path() {
        return RoundView.path(round) + "/students/" + student.id() + "/booking";
    }

    public String roundPath() {
        return RoundView.path(round);
    }

    public String name() {
        return student.fullName().orElse("");
    }

    /** Ways in which one could meet at any of these times. */
    public List<Mode> modes() {
        return free.stream()
                .flatMap(day -> day.rows().stream())
                .flatMap(row -> row.slot().offer().modes().stream())
                .filter(mode -> mode != Mode.HOME_VISIT)
                .distinct()
                .sorted()
                .toList();
    }

    public boolean isChosen(SlotRow row) {
        return typed.slot().equals(Optional.of(row.slot().id()));
    }

    /** Of one there is no choice. */
    public boolean isChosen(Named person) {
        return guardian.filter(chosen -> guardians.stream().map(Named::id).anyMatch(chosen::equals))
                .map(person.id()::equals)
                .orElse(guardians.size() == 1);
    }

    /** A meeting moves, and the form could not begin with what was said for it: two homes of a child do not read each other's words. */
    public boolean keepsWhatWasSaid() {
        return round.plan().rules().perChild() == 1
                && !booked.isEmpty()
                && typed.typed().equals(Wish.NONE);
    }

    public boolean isChosen(Mode mode) {
        return typed.mode().filter(modes()::contains).map(mode::equals).orElse(mode == modes().get(0));
    }

    public List<String> languages(Words words) {
        return HomeLanguages.all(words, wishedLanguage());
    }

    public String wishedLanguage() {
        String chosen = typed.typed().needs().interpreter();
        return chosen.isEmpty() ? language : chosen;
    }
}
