package org.kith.linking;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.kith.households.Address;
import org.kith.households.Channel;
import org.kith.households.NoEmailAddress;
import org.kith.households.NoPhoneNumber;
import org.kith.households.Relation;
import org.kith.page.HomeLanguages;

/** A guardian as somebody of the school typed them, once nothing about it is wrong. */
record GuardianForm(
        String name, Relation relation, Optional<Address> email, Optional<Address> phone, String reads, String speaks) {

    private static final int LONGEST_NAME = 200;

    /** @param typed that {@link #checked} found to be right */
    static GuardianForm of(Typed typed) {
        return new GuardianForm(
                typed.get("name"),
                Relation.said(typed.get("relation"), typed.get("words")),
                address(Channel.EMAIL, typed.get("email")),
                address(Channel.PHONE, typed.get("phone")),
                typed.get("reads"),
                typed.get("speaks"));
    }

    /** The same with the first thing that is wrong about it. @param named whether the name is asked for */
    static Typed checked(Typed typed, boolean named) {
        if (named && typed.get("name").isEmpty()) {
            return typed.wrong("name", "linking.problem.name");
        }
        if (typed.get("name").length() > LONGEST_NAME) {
            return typed.wrong("name", "linking.problem.long-name");
        }
        try {
            address(Channel.EMAIL, typed.get("email"));
            address(Channel.PHONE, typed.get("phone"));
        } catch (NoEmailAddress none) {
            return typed.wrong("email", none);
        } catch (NoPhoneNumber none) {
            return typed.wrong("phone", none);
        }
        boolean tags = HomeLanguages.isTag(typed.get("reads")) && HomeLanguages.isTag(typed.get("speaks"));
        return tags ? typed : typed.wrong("reads", "linking.problem.language");
    }

    /** What stands in the form when it is opened. */
    static Typed typed(FamilyGuardian guardian) {
        Relation relation = guardian.link().relation();
        Map<String, String> fields = new HashMap<>();
        fields.put("name", guardian.facts().name());
        fields.put(relation.usual().isPresent() ? "relation" : "words", relation.words());
        fields.put("email", current(guardian, Channel.EMAIL).map(Address::text).orElse(""));
        fields.put("phone", current(guardian, Channel.PHONE).map(Address::text).orElse(""));
        fields.put("reads", guardian.facts().profile().reads());
        fields.put("speaks", guardian.facts().profile().speaks());
        fields.put("version", guardian.version());
        return Typed.of(fields);
    }

    /** The address that a form is about: the first one that was not withdrawn. */
    static Optional<Address> current(FamilyGuardian guardian, Channel channel) {
        return guardian.facts().ways().stream()
                .filter(way ->
                        way.address().channel() == channel && way.withdrawn().isEmpty())
                .map(way -> way.address())
                .findFirst();
    }

    Optional<Address> address(Channel channel) {
        return channel == Channel.EMAIL ? email : phone;
    }

    private static Optional<Address> address(Channel channel, String typed) {
        return typed.isEmpty() ? Optional.empty() : Optional.of(new Address(channel, typed));
    }
}
