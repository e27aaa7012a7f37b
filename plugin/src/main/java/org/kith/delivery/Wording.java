package org.kith.delivery;

import java.util.Optional;
import java.util.regex.Pattern;
import org.kith.page.Language;

/**
 * What a letter says.
 *
 * @param text plain, in lines as they shall be read
 * @param calendar what a calendar program shall do about it; empty for most letters
 */
public record Wording(Language language, String subject, String text, Optional<CalendarPart> calendar) {

    private static final int LONGEST_SUBJECT = 200;
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}\\x85\\u2028\\u2029]");

    /**
     * @throws IllegalArgumentException if no header can hold the subject: a line break would begin a header of its writer's choice
     */
    public Wording {
        if (subject.isBlank()
                || subject.length() > LONGEST_SUBJECT
                || CONTROL.matcher(subject).find()) {
            throw new IllegalArgumentException("no subject of a letter");
        }
    }

    /** Without a part for calendars. */
    public static Wording of(Language language, String subject, String text) {
        return new Wording(language, subject, text, Optional.empty());
    }
}
