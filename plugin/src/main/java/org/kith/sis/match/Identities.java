package org.kith.sis.match;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.households.Address;
import org.kith.households.Channel;
import org.kith.sis.file.FamilyRow;

/** Everybody who may be meant by a line: those we know, and those whom earlier lines have named. */
final class Identities {

    private final Map<String, Set<Identity>> byNumber = new HashMap<>();
    private final Map<Address, Set<Identity>> byAddress = new HashMap<>();
    private final Map<UUID, Set<Identity>> byStudent = new HashMap<>();

    Identities(Known known) {
        Map<UUID, Identity> guardians = new HashMap<>();
        known.guardians().forEach((person, guardian) -> guardians.put(person, new Identity(guardian)));
        guardians.values().forEach(this::isReached);
        known.links()
                .forEach(link -> Optional.ofNullable(guardians.get(known.person(link)))
                        .ifPresent(identity -> {
                            identity.caresFor(link.student(), known.labelsOf(link));
                            put(byStudent, link.student(), identity);
                        }));
    }

    /** The one without any doubt. */
    Optional<Identity> certain(FamilyRow row, UUID student) {
        String number = row.guardian().number();
        return only(byNumber.getOrDefault(number, Set.of()))
                .or(() -> only(reached(row, Channel.EMAIL)))
                .or(() -> only(reached(row, Channel.PHONE)))
                .or(() -> only(namesake(row, student)
                        .filter(identity -> identity.agrees(row, student))
                        .toList()));
    }

    /** Those who may be meant, if it is not certain; nobody if it is certainly somebody new. */
    List<Identity> doubtful(FamilyRow row, UUID student) {
        Stream<Identity> neighbours = row.guardian().addresses().stream()
                .flatMap(address -> byAddress.getOrDefault(address, Set.of()).stream())
                .filter(identity -> identity.mayHave(row.guardian().number()))
                .filter(identity -> identity.mayBe(row) || !identity.caresFor(student));
        Stream<Identity> twins = byNumber.getOrDefault(row.guardian().number(), Set.of()).stream();
        return Stream.of(twins, neighbours, namesake(row, student))
                .flatMap(some -> some)
                .distinct()
                .toList();
    }

    /** From now on found by what this line says. */
    void isMeant(Identity identity, FamilyRow row, UUID student) {
        identity.isSaid(row, student);
        isReached(identity);
        put(byStudent, student, identity);
    }

    private Collection<Identity> reached(FamilyRow row, Channel channel) {
        return row.guardian().addresses().stream()
                .filter(address -> address.channel() == channel)
                .flatMap(address -> byAddress.getOrDefault(address, Set.of()).stream())
                .filter(identity -> identity.mayBe(row))
                .toList();
    }

    private Stream<Identity> namesake(FamilyRow row, UUID student) {
        return byStudent.getOrDefault(student, Set.of()).stream().filter(identity -> identity.mayBe(row));
    }

    private void isReached(Identity identity) {
        identity.addresses().forEach(address -> put(byAddress, address, identity));
        if (!identity.number().isEmpty()) {
            put(byNumber, identity.number(), identity);
        }
    }

    private static <K> void put(Map<K, Set<Identity>> found, K by, Identity identity) {
        found.computeIfAbsent(by, none -> new LinkedHashSet<>()).add(identity);
    }

    private static Optional<Identity> only(Collection<Identity> some) {
        return some.size() == 1 ? some.stream().findFirst() : Optional.empty();
    }
}
