package org.kith.standin.modes;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What can be made to go wrong, and how. */
public enum Mode {
    JWKS("The platform's published keys", "slow|down|huge|redirecting|not-json"),
    CONFIGURATION("The openid configuration", "slow|down|huge|redirecting|not-json|elsewhere"),
    ROSTER_SPEED("How quickly the members of a course come", "slow|down"),
    ROSTER("The members of a course", "error-once|busy-once|elsewhere|looping|nulls|duplicates|literal"),
    CLOCK("The platform's clock is five minutes off", "ahead|behind"),
    CLASS_SIZE("How many members a course has; made-up pupils fill it up", "[0-9]{1,5}"),
    VANISHED("Who has left the courses: keys of people, with commas between", "[a-z0-9,-]+");

    private final String explanation;
    private final Pattern choices;

    Mode(String explanation, String choices) {
        this.explanation = explanation;
        this.choices = Pattern.compile(choices);
    }

    /** The name in forms. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For whoever sees the switch. */
    public String explanation() {
        return explanation;
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
