package org.kith.codes;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.Families;
import org.kith.families.Newcomers;
import org.kith.households.Address;
import org.kith.households.Channel;
import org.kith.households.Contacts;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.Profiles;

/** Enters people who have only the paper, or knows them again in the home the paper is for. */
@Shared
class Strangers {

    /** With or without the country in front, it is the same phone. */
    private static final int TELLING_DIGITS = 7;

    private final Newcomers newcomers;
    private final Households households;
    private final Contacts contacts;
    private final Profiles profiles;
    private final Families families;

    @Inject
    Strangers(Newcomers newcomers, Households households, Contacts contacts, Profiles profiles, Families families) {
        this.newcomers = newcomers;
        this.households = households;
        this.contacts = contacts;
        this.profiles = profiles;
        this.families = families;
    }

    /** In the caller's transaction. */
    UUID enter(Claim claim, Stranger who) {
        UUID person = known(claim, who.ways()).orElseGet(() -> newcomers.enter(claim.platform(), who.name()));
        who.ways().forEach(way -> contacts.add(person, way));
        profiles.say(person, profiles.of(person).reading(who.language().tag()));
        families.reads(person, who.language());
        return person;
    }

    private Optional<UUID> known(Claim claim, List<Address> ways) {
        return households.in(claim.household()).stream()
                .filter(link -> link.holds() && link.student().equals(claim.student()))
                .map(Link::guardian)
                .filter(guardian -> isReached(guardian, ways))
                .map(families::person)
                .findFirst();
    }

    private boolean isReached(UUID guardian, List<Address> ways) {
        return contacts.of(guardian).stream()
                .anyMatch(known -> ways.stream().anyMatch(way -> isSame(known.address(), way)));
    }

    private static boolean isSame(Address one, Address other) {
        if (one.channel() == Channel.PHONE && other.channel() == Channel.PHONE) {
            String first = digits(one);
            String second = digits(other);
            boolean tells = Math.min(first.length(), second.length()) >= TELLING_DIGITS;
            return first.equals(second) || (tells && (first.endsWith(second) || second.endsWith(first)));
        }
        return one.equals(other);
    }

    private static String digits(Address phone) {
        return phone.text().replace("+", "");
    }
}
