package org.kith.linking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.families.Named;

/**
 * What {@code linking/student.jte} shows: a student, the homes with their guardians, and whose link a person has ended.
 *
 * @param office the visitor is of the office and comes from its search
 * @param typed into the form for one more guardian
 * @param once of that form
 */
public record StudentView(
        Named student, List<FamilyGuardian> guardians, boolean office, Typed typed, UUID once, Optional<Said> said) {

    private static final String PATH = "/panel/students";

    /** Where the office finds students. */
    private static final String OFFICE = "/panel/office/families";

    static String path(UUID student) {
        return PATH + "/" + student;
    }

    public String path() {
        return path(student.id());
    }

    public String back() {
        return office ? OFFICE : FamiliesView.PATH;
    }

    public String name() {
        return student.fullName().orElse("");
    }

    /** Those linked now, by home; the home of the first one linked is the first. */
    public Map<UUID, List<FamilyGuardian>> homes() {
        return homes(guardians);
    }

    static Map<UUID, List<FamilyGuardian>> homes(List<FamilyGuardian> guardians) {
        return guardians.stream()
                .filter(guardian -> guardian.link().holds())
                .collect(Collectors.groupingBy(
                        guardian -> guardian.link().household(), LinkedHashMap::new, Collectors.toList()));
    }

    /** "Rosa Rivera, Luis Rivera". */
    public static String names(List<FamilyGuardian> home) {
        return home.stream().map(guardian -> guardian.facts().name()).collect(Collectors.joining(", "));
    }

    public List<FamilyGuardian> gone() {
        return guardians.stream().filter(guardian -> !guardian.link().holds()).toList();
    }
}
