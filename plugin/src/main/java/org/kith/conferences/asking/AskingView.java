package org.kith.conferences.asking;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundTimes;
import org.kith.conferences.planning.Missing;
import org.kith.page.Language;
import org.kith.page.Problem;

/**
 * Whom a teacher asks to choose a time, and in which words.
 *
 * @param unreached whom no letter reaches
 * @param recipients whom one does
 * @param words by language, as typed
 * @param sent how many letters have just been sent; empty on a mere visit
 */
public record AskingView(
        RoundFacts round,
        RoundTimes times,
        List<Missing> unreached,
        List<Recipient> recipients,
        Map<Language, String> words,
        Map<Language, Problem> problems,
        UUID once,
        Optional<Integer> sent) {

    /** Within which nobody is asked twice without a word. */
    static final Duration DAY = Duration.ofDays(1);

    /**
     * Somebody who would get a letter, one for all their children here.
     *
     * @param student their names
     * @param reaches where it goes, as a page may show it
     * @param asked when they were asked last
     */
    public record Recipient(
            AskedFamily family,
            String guardian,
            List<UUID> students,
            String student,
            String reaches,
            Language language,
            Optional<Instant> asked) {

        boolean isAskedAbout(Missing missing) {
            return students.stream().anyMatch(child -> missing.concerns(child, family.guardian()));
        }

        boolean isAskedSince(Instant moment) {
            return asked.filter(at -> at.isAfter(moment)).isPresent();
        }
    }

    public String path() {
        return roundPath() + "/asking";
    }

    public String roundPath() {
        return "/panel/rounds/" + round.id();
    }

    public List<Recipient> fresh() {
        return recipients.stream().filter(recipient -> !isRecent(recipient)).toList();
    }

    /** Those who were asked within a day. */
    public List<Recipient> recent() {
        return recipients.stream().filter(this::isRecent).toList();
    }

    private boolean isRecent(Recipient recipient) {
        return recipient.isAskedSince(times.now().minus(DAY));
    }

    public String words(Language language) {
        return words.getOrDefault(language, "");
    }

    public Optional<Problem> problem(Language language) {
        return Optional.ofNullable(problems.get(language));
    }

    public List<Language> languages() {
        return List.of(Language.values());
    }

    public boolean isOver() {
        return !round.signsUpAt(times.now());
    }
}
