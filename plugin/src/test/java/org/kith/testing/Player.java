package org.kith.testing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kith.lti.PersonName;
import org.kith.page.Language;

/** The cast. Everybody is made up, and the same as in the stand-in LMS. */
public enum Player {
    /** Runs the LMS, teaches nothing. */
    DANA(2, Role.ADMINISTRATOR, "Dana", "Whitfield"),
    /** Teaches {@link Classroom#SCIENCE}. */
    OKAFOR(4, Role.TEACHER, "Ngozi", "Okafor"),
    /** Teaches {@link Classroom#READING}. */
    LUND(5, Role.TEACHER, "Erik", "Lund"),
    MATEO(6, Role.STUDENT, "Mateo", "Rivera"),
    LUCIA(7, Role.STUDENT, "Lucía", "Rivera"),
    ADA(8, Role.STUDENT, "Ada", "Chen"),
    /** Guardian of Mateo and Lucía; reads Spanish. */
    ROSA(21, Role.GUARDIAN, "Rosa", "Rivera"),
    /** Guardian of Ada. */
    SAM(22, Role.GUARDIAN, "Sam", "Chen"),
    /** The other guardian of Mateo, in a home of his own; reads Spanish. */
    LUIS(23, Role.GUARDIAN, "Luis", "Rivera");

    /** What somebody is to the school. */
    public enum Role {
        ADMINISTRATOR,
        TEACHER,
        STUDENT,
        GUARDIAN
    }

    private final int number;
    private final Role role;
    private final String givenName;
    private final String familyName;

    Player(int number, Role role, String givenName, String familyName) {
        this.number = number;
        this.role = role;
        this.givenName = givenName;
        this.familyName = familyName;
    }

    public Role role() {
        return role;
    }

    public String givenName() {
        return givenName;
    }

    public String fullName() {
        return switch (this) {
            case OKAFOR -> "Ms Okafor";
            case LUND -> "Mr Lund";
            default -> givenName + " " + familyName;
        };
    }

    public PersonName called() {
        return new PersonName(
                Optional.of(fullName()), Optional.of(givenName), Optional.of(familyName), Optional.empty());
    }

    public List<Player> children() {
        return switch (this) {
            case ROSA -> List.of(MATEO, LUCIA);
            case SAM -> List.of(ADA);
            case LUIS -> List.of(MATEO);
            default -> List.of();
        };
    }

    public Language language() {
        return this == ROSA || this == LUIS ? Language.SPANISH : Language.ENGLISH;
    }

    /** As this LMS calls them: a number on Moodle, something opaque on Canvas. */
    public String subject(Lms lms) {
        return lms == Lms.MOODLE
                ? String.valueOf(number)
                : "canvas-" + toString().toLowerCase(Locale.ROOT);
    }
}
