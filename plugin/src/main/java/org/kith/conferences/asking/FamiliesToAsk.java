package org.kith.conferences.asking;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.calls.Reach;
import org.kith.conferences.planning.CourseGuardians;
import org.kith.conferences.planning.Missing;
import org.kith.families.Families;
import org.kith.families.Languages;
import org.kith.families.Named;
import org.kith.households.Link;

/** Finds the guardians of students without a meeting whom a letter reaches; each once, however many children they have here. */
@Shared
class FamiliesToAsk {

    private final CourseGuardians guardians;
    private final Families families;
    private final Languages languages;
    private final Reach reach;
    private final Askings askings;

    @Inject
    FamiliesToAsk(CourseGuardians guardians, Families families, Languages languages, Reach reach, Askings askings) {
        this.guardians = guardians;
        this.families = families;
        this.languages = languages;
        this.reach = reach;
        this.askings = askings;
    }

    List<AskingView.Recipient> of(RoundFacts round, UUID course, Collection<Missing> missing) {
        Map<UUID, String> students = missing.stream()
                .collect(Collectors.toMap(each -> each.student().id(), Missing::name, (one, same) -> one));
        Map<UUID, List<UUID>> children = children(course, missing);
        Map<UUID, Named> names = families.named(children.keySet());
        Map<UUID, Instant> asked = asked(round);
        return children.entrySet().stream()
                .flatMap(each -> reach.of(each.getKey()).stream()
                        .map(address -> new AskingView.Recipient(
                                AskedFamily.of(each.getValue().get(0), each.getKey()),
                                Optional.ofNullable(names.get(each.getKey()))
                                        .flatMap(Named::fullName)
                                        .orElse(""),
                                each.getValue(),
                                names(each.getValue(), students),
                                address,
                                languages.of(round.platform(), each.getKey()),
                                Optional.ofNullable(asked.get(each.getKey())))))
                .toList();
    }

    /** By guardian; those of a home that has no meeting. */
    private Map<UUID, List<UUID>> children(UUID course, Collection<Missing> missing) {
        Set<UUID> students = missing.stream().map(each -> each.student().id()).collect(Collectors.toSet());
        return guardians.of(course, students).stream()
                .filter(link -> missing.stream().anyMatch(each -> each.concerns(link.student(), link.guardian())))
                .collect(Collectors.groupingBy(
                        Link::guardian, LinkedHashMap::new, Collectors.mapping(Link::student, Collectors.toList())));
    }

    private static String names(List<UUID> children, Map<UUID, String> students) {
        return children.stream()
                .map(child -> students.getOrDefault(child, ""))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** When each guardian was asked last. */
    private Map<UUID, Instant> asked(RoundFacts round) {
        Map<UUID, Instant> latest = new HashMap<>();
        askings.of(round.id()).forEach(each -> latest.putIfAbsent(each.guardian(), each.at()));
        return latest;
    }
}
