package org.kith.sis.match;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.households.Address;
import org.kith.sis.file.FamilyRow;

/** A guardian whom lines of the list mean: somebody known, or somebody who comes in with the first of those lines. */
public final class Identity {

    private final Optional<KnownGuardian> known;
    private final int line;
    private final String name;
    private final Set<Address> addresses;
    /** By student, what lists call the homes in which this guardian cares for them. */
    private final Map<UUID, Set<String>> labels = new HashMap<>();

    private String number;
    private String language = "";

    Identity(KnownGuardian known) {
        this.known = Optional.of(known);
        this.line = 0;
        this.name = known.name();
        this.number = known.number();
        this.addresses = new HashSet<>(known.addresses());
    }

    Identity(FamilyRow first) {
        this.known = Optional.empty();
        this.line = first.number();
        this.name = first.guardian().name();
        this.number = "";
        this.addresses = new HashSet<>();
    }

    /** Empty for somebody who is to be entered. */
    public Optional<KnownGuardian> known() {
        return known;
    }

    public String name() {
        return name;
    }

    /** The school's own; empty if neither we nor the list know it. */
    public String number() {
        return number;
    }

    /** What the list says and nobody has said before; empty if there is nothing. */
    public String newLanguage() {
        return known.filter(KnownGuardian::reads).isPresent() ? "" : language;
    }

    /** What the list says and we did not know. */
    public Set<Address> newAddresses() {
        Set<Address> before = known.map(KnownGuardian::addresses).orElse(Set.of());
        return addresses.stream().filter(address -> !before.contains(address)).collect(Collectors.toSet());
    }

    /** We know no address at all. */
    public boolean isUnreached() {
        return known.map(KnownGuardian::addresses).orElse(Set.of()).isEmpty();
    }

    public boolean hasNewNumber() {
        return known.map(KnownGuardian::number).orElse("").isEmpty() && !number.isEmpty();
    }

    int line() {
        return line;
    }

    Set<Address> addresses() {
        return addresses;
    }

    boolean caresFor(UUID student) {
        return labels.containsKey(student);
    }

    /** The name fits, and no number says otherwise. */
    boolean mayBe(FamilyRow row) {
        return Likeness.fits(name, row.guardian().name())
                && mayHave(row.guardian().number());
    }

    boolean mayHave(String other) {
        return number.isEmpty() || other.isEmpty() || number.equals(other);
    }

    /** No address of the same kind and no household says that it is somebody else. */
    boolean agrees(FamilyRow row, UUID student) {
        boolean reached = row.guardian().addresses().stream()
                .allMatch(address -> addresses.contains(address)
                        || addresses.stream().noneMatch(own -> own.channel() == address.channel()));
        Set<String> homes = labels.getOrDefault(student, Set.of());
        return reached && (row.household().isEmpty() || homes.isEmpty() || homes.contains(row.household()));
    }

    void caresFor(UUID student, Set<String> inHomes) {
        labels.computeIfAbsent(student, none -> new HashSet<>()).addAll(inHomes);
    }

    void isSaid(FamilyRow row, UUID student) {
        caresFor(student, row.household().isEmpty() ? Set.of() : Set.of(row.household()));
        addresses.addAll(row.guardian().addresses());
        number = number.isEmpty() ? row.guardian().number() : number;
        language = language.isEmpty() ? row.guardian().language() : language;
    }

    /** As an answer names this one. */
    String choice() {
        return known.map(guardian -> "person:" + guardian.person()).orElse("line:" + line);
    }
}
