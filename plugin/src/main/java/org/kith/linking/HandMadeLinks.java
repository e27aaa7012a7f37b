package org.kith.linking;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.audit.Action;
import org.kith.audit.AuditEntries;
import org.kith.codes.Codes;
import org.kith.families.Newcomers;
import org.kith.households.Address;
import org.kith.households.Channel;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.NewLink;
import org.kith.households.Profile;
import org.kith.households.Profiles;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;

/** What people of the school do about a guardian and a student by hand; each is in the log. */
@Shared
public class HandMadeLinks {

    private final Visitor visitor;
    private final Households households;
    private final Newcomers newcomers;
    private final Contacts contacts;
    private final Profiles profiles;
    private final AuditEntries audit;

    @Inject
    Codes codes;

    @Inject
    HandMadeLinks(
            Visitor visitor,
            Households households,
            Newcomers newcomers,
            Contacts contacts,
            Profiles profiles,
            AuditEntries audit) {
        this.visitor = visitor;
        this.households = households;
        this.newcomers = newcomers;
        this.contacts = contacts;
        this.profiles = profiles;
        this.audit = audit;
    }

    /** Somebody new. @param once of the form, which may be sent twice */
    UUID enter(GuardianForm form, UUID once) {
        UUID guardian = newcomers.enter(visitor.visit().platform(), form.name(), once);
        Stream.of(Channel.values())
                .flatMap(channel -> form.address(channel).stream())
                .forEach(address -> contacts.add(guardian, address));
        profiles.say(guardian, Profile.UNSAID.reading(form.reads()).speaking(form.speaks()));
        return guardian;
    }

    /** @param wanted whoever is to be linked to whom, on which ground */
    public void link(NewLink wanted) {
        Visit visit = visitor.visit();
        households.link(visit.platform(), wanted.by(visit.person()));
        audit.note(Action.GUARDIAN_LINKED, ids(wanted.guardian(), wanted.student()), visit.platform());
    }

    NewLink byHand(UUID guardian, UUID student) {
        return NewLink.of(guardian, student, Ground.STAFF);
    }

    /** What an LMS says about its own people stays; an address that was changed is another one. */
    void change(FamilyGuardian guardian, GuardianForm form) {
        UUID person = guardian.person();
        newcomers.call(person, form.name());
        households.call(guardian.link().pair(), form.relation());
        Profile profile = guardian.facts().profile();
        profiles.say(person, profile.reading(form.reads()).speaking(form.speaks()));
        Stream.of(Channel.values()).forEach(channel -> change(guardian, channel, form.address(channel)));
        note(Action.GUARDIAN_CHANGED, guardian.link().pair());
    }

    /** With it the pages of paper of that home, or whoever holds one would come back under another name. */
    void end(Link link) {
        households.end(link.pair(), visitor.person());
        codes.revokeAll(link.student(), link.household());
        note(Action.GUARDIAN_UNLINKED, link.pair());
    }

    void takeUp(Link.Pair pair) {
        households.takeUp(pair);
        note(Action.GUARDIAN_LINKED, pair);
    }

    /** @param home of somebody else; empty for one of their own */
    void move(Link.Pair pair, Optional<UUID> home) {
        households.move(
                pair, home.orElseGet(() -> households.found(visitor.visit().platform())));
        note(Action.GUARDIAN_MOVED, pair);
    }

    private void change(FamilyGuardian guardian, Channel channel, Optional<Address> typed) {
        Optional<Address> before = GuardianForm.current(guardian, channel);
        if (!before.equals(typed)) {
            typed.ifPresent(address -> contacts.add(guardian.person(), address));
            guardian.facts().ways().stream()
                    .filter(way -> before.filter(way.address()::equals).isPresent())
                    .map(ContactView::id)
                    .forEach(way -> contacts.remove(guardian.person(), way));
        }
    }

    private void note(Action action, Link.Pair pair) {
        audit.note(action, ids(pair.guardian(), pair.student()), visitor.visit().platform());
    }

    private static String ids(UUID guardian, UUID student) {
        return guardian + " / " + student;
    }
}
