package org.kith.sis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.families.Named;
import org.kith.households.Address;
import org.kith.households.Profile;
import org.kith.sis.match.KnownGuardian;

/** What is known about many people, by record. */
record Facts(
        Map<UUID, Named> names, Map<UUID, Profile> said, Map<UUID, Set<Address>> addresses, Map<UUID, String> numbers) {

    /** Under all of their records together. */
    KnownGuardian guardian(UUID person, List<UUID> records) {
        return new KnownGuardian(
                person,
                first(records, record -> Optional.ofNullable(names.get(record)).flatMap(Named::fullName)),
                first(records, record -> Optional.ofNullable(numbers.get(record))),
                records.stream()
                        .flatMap(record -> addresses.getOrDefault(record, Set.of()).stream())
                        .collect(Collectors.toSet()),
                !said.getOrDefault(person, Profile.UNSAID).reads().isEmpty());
    }

    private static String first(List<UUID> records, Function<UUID, Optional<String>> text) {
        return records.stream()
                .flatMap(record -> text.apply(record).stream())
                .findFirst()
                .orElse("");
    }
}
