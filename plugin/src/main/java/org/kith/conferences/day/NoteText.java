package org.kith.conferences.day;

import java.time.LocalDate;
import java.util.Optional;
import org.kith.page.Language;

/**
 * What a teacher writes for the family of a meeting.
 *
 * @param said about it
 * @param agreed what home, student or school is going to do
 * @param language in which all this is written
 * @param followUp the day on which somebody asks how it goes
 */
public record NoteText(String said, String agreed, Language language, Optional<LocalDate> followUp) {

    public static final int LONGEST_SAID = 1500;
    public static final int LONGEST_AGREED = 500;

    public boolean isEmpty() {
        return said.isEmpty() && agreed.isEmpty() && followUp.isEmpty();
    }
}
