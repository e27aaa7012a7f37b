package org.kith.standin.modes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be made to go wrong, and how. */
public enum Mode {
    /** The platform's published keys. */
    JWKS("slow|down|huge|redirecting|not-json"),
    /** The openid configuration. */
    CONFIGURATION("slow|down|huge|redirecting|not-json|elsewhere"),
    /** The members of a course. */
    ROSTER("slow|error-once|busy-once|elsewhere|looping|nulls|duplicates|literal"),
    /** The platform's clock is five minutes off. */
    CLOCK("ahead|behind"),
    /** How many members a course has; made-up pupils fill it up. */
    CLASS_SIZE("[0-9]{1,5}"),
    /** Who has left the courses: keys of people, with commas between. */
    VANISHED("[a-z0-9,-]+");

    private final Pattern choices;

    Mode(String choices) {
        this.choices = Pattern.compile(choices);
    }

    /** The name in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it can be set to, as a regular expression. */
    public String choices() {
        return choices.pattern();
    }

    boolean allows(String value) {
        return choices.matcher(value).matches();
    }

    static Optional<Mode> of(String word) {
        return Stream.of(Mode.values()).filter(mode -> mode.word().equals(word)).findFirst();
    }
}
