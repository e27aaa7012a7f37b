package org.kith.families;

import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody and their name, as far as the LMS has told it.
 *
 * @param shortName what one calls them: "Mateo"; a page says "your child" when it is not known
 */
public record Named(UUID id, Optional<String> shortName, Optional<String> fullName) {

    /** Whom the LMS has not named yet comes last. */
    static final Comparator<Named> BY_SHORT_NAME = Comparator.comparing(
                    (Named named) -> named.shortName().isEmpty())
            .thenComparing(named -> named.shortName().orElse(""))
            .thenComparing(Named::id);

    /** Two letters for the tinted circle: "MR". */
    public String initials() {
        String letters = Stream.of(fullName.orElse("").split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> new String(Character.toChars(word.codePointAt(0))))
                .collect(Collectors.joining());
        return letters.length() <= 2 ? letters : letters.substring(0, 1) + letters.substring(letters.length() - 1);
    }
}
