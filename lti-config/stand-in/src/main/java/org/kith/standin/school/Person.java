package org.kith.standin.school;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The cast. Everybody is made up. */
public enum Person {
    DANA(2, Role.ADMINISTRATOR, "Dana", "Whitfield"),
    OKAFOR(4, Role.TEACHER, "Ngozi", "Okafor"),
    LUND(5, Role.TEACHER, "Erik", "Lund"),
    HADDAD(12, Role.TEACHER, "Leila", "Haddad"),
    MATEO(6, Role.STUDENT, "Mateo", "Rivera"),
    LUCIA(7, Role.STUDENT, "Lucía", "Rivera"),
    ADA(8, Role.STUDENT, "Ada", "Chen"),
    AISHA(9, Role.STUDENT, "Aisha", "Rahman"),
    BEN(10, Role.STUDENT, "Ben", "Kowalski"),
    CHLOE(11, Role.STUDENT, "Chloé", "Laurent"),
    ROSA(21, Role.GUARDIAN, "Rosa", "Rivera"),
    SAM(22, Role.GUARDIAN, "Sam", "Chen"),
    LUIS(23, Role.GUARDIAN, "Luis", "Rivera");

    private final int number;
    private final Role role;
    private final String givenName;
    private final String familyName;

    Person(int number, Role role, String givenName, String familyName) {
        this.number = number;
        this.role = role;
        this.givenName = givenName;
        this.familyName = familyName;
    }

    /** Finds a person by {@link #key()}. */
    public static Optional<Person> of(String key) {
        return Stream.of(values()).filter(person -> person.key().equals(key)).findFirst();
    }

    /** The short word for this person in addresses and cookies. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The number by which a Moodle-like LMS knows this person. */
    public int number() {
        return number;
    }

    public Role role() {
        return role;
    }

    public String givenName() {
        return givenName;
    }

    public String familyName() {
        return familyName;
    }

    /**
     * The name to show, which may carry a title.
     *
     * @see <a href="https://openid.net/specs/openid-connect-core-1_0.html#StandardClaims">OpenID Connect, claim name</a>
     */
    public String fullName() {
        return switch (this) {
            case OKAFOR -> "Ms Okafor";
            case LUND -> "Mr Lund";
            case HADDAD -> "Ms Haddad";
            default -> givenName + " " + familyName;
        };
    }

    /** The language this person reads the LMS in, as a BCP 47 tag. */
    public String language() {
        return this == ROSA || this == LUIS ? "es" : "en";
    }

    /** The children of a guardian, nobody's otherwise. */
    public List<Person> children() {
        return switch (this) {
            case ROSA -> List.of(MATEO, LUCIA);
            case SAM -> List.of(ADA);
            case LUIS -> List.of(MATEO);
            default -> List.of();
        };
    }

    public String email() {
        String host = role == Role.GUARDIAN ? "mail.example" : "lincoln.example";
        return ascii(givenName) + "." + ascii(familyName) + "@" + host;
    }

    public String username() {
        return ascii(givenName).charAt(0) + ascii(familyName);
    }

    /** The number in the school's own records; schools keep none for guardians. */
    public Optional<String> schoolNumber() {
        return switch (role) {
            case ADMINISTRATOR -> Optional.of("A-000" + number);
            case TEACHER -> Optional.of("T-100" + number);
            case STUDENT -> Optional.of("S-" + (20400 + number));
            case GUARDIAN -> Optional.empty();
        };
    }

    private static String ascii(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
