package org.kith.conferences.day;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.kith.page.Language;
import org.kith.page.Problem;

/**
 * A note for a family as it is being typed.
 *
 * @param followUp as typed: a day, or empty
 * @param version of the note that its writer has seen
 */
public record NoteForm(String said, String agreed, Language language, String followUp, long version) {

    private static final int FARTHEST_YEARS = 2;

    static NoteForm of(Optional<NoteFacts> note, Language usual) {
        return note.map(kept -> new NoteForm(
                        kept.text().said(),
                        kept.text().agreed(),
                        kept.text().language(),
                        kept.text().followUp().map(LocalDate::toString).orElse(""),
                        kept.version()))
                .orElseGet(() -> new NoteForm("", "", usual, "", SharedNotes.NONE));
    }

    static NoteForm sent(MultivaluedMap<String, String> form) {
        String version = text(form, "version");
        return new NoteForm(
                text(form, "said"),
                text(form, "agreed"),
                Language.tagged(text(form, "language")).orElse(Language.ENGLISH),
                text(form, "follow-up"),
                version.matches("\\d{1,9}") ? Long.parseLong(version) : SharedNotes.NONE);
    }

    /** The same words beside what somebody else has written meanwhile. */
    NoteForm seeing(Optional<NoteFacts> now) {
        return new NoteForm(
                said, agreed, language, followUp, now.map(NoteFacts::version).orElse(SharedNotes.NONE));
    }

    /** By field; none if it can be kept. */
    Map<String, Problem> problems(LocalDate today) {
        Map<String, Problem> problems = new LinkedHashMap<>();
        tooLong(problems, "said", said, NoteText.LONGEST_SAID);
        tooLong(problems, "agreed", agreed, NoteText.LONGEST_AGREED);
        boolean possible = followUp.isEmpty()
                || day().filter(day -> !day.isBefore(today.minusYears(FARTHEST_YEARS))
                                && day.isBefore(today.plusYears(FARTHEST_YEARS)))
                        .isPresent();
        if (!possible) {
            problems.put("follow-up", Problem.of("day.problem.day"));
        }
        return problems;
    }

    NoteText text() {
        return new NoteText(said, agreed, language, day());
    }

    private Optional<LocalDate> day() {
        try {
            return followUp.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(followUp));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    static void tooLong(Map<String, Problem> problems, String field, String text, int longest) {
        if (text.length() > longest) {
            problems.put(field, Problem.of("rounds.problem.too-long", longest, text.length()));
        }
    }

    static String text(MultivaluedMap<String, String> form, String name) {
        return Optional.ofNullable(form.getFirst(name))
                .orElse("")
                .replace("\r\n", "\n")
                .strip();
    }
}
