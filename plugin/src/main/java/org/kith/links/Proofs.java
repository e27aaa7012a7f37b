package org.kith.links;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.delivery.MaskedAddress;
import org.kith.households.Address;
import org.kith.households.Channel;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.links.MailedCode.Stay;
import org.kith.links.MailedCodes.FreshCode;
import org.kith.visitor.VisitEnded;

/** Lets whoever holds a link show that it was sent to them. */
@Shared
class Proofs {

    private static final int DIGITS = 4;
    private static final int CODE_DIGITS = 6;

    private final EntityManager database;
    private final LinkVisits visits;
    private final WrongProofs wrong;
    private final MailedCodes codes;
    private final Letters letters;
    private final Contacts contacts;
    private final Clock clock;

    @Inject
    Proofs(
            EntityManager database,
            LinkVisits visits,
            WrongProofs wrong,
            MailedCodes codes,
            Letters letters,
            Contacts contacts,
            Clock clock) {
        this.database = database;
        this.visits = visits;
        this.wrong = wrong;
        this.codes = codes;
        this.letters = letters;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Whether there is anything by which this guardian can show who they are. */
    boolean arePossible(UUID guardian) {
        return byDigits(guardian) || letters.goTo(guardian).isPresent();
    }

    /** Whether there is a phone number on file. */
    boolean byDigits(UUID guardian) {
        return !phones(guardian).isEmpty();
    }

    /** Where a code can go, as a page may show it; empty if none can. */
    Optional<MaskedAddress> byCode(UUID guardian) {
        return letters.goTo(guardian).map(ContactView::address).map(MaskedAddress::of);
    }

    /** Until when nothing can be shown in this visit; empty if it can. */
    Optional<Instant> shutUntil(UUID visit) {
        return wrong.shutUntil(visits.linkOf(visit));
    }

    /**
     * In the caller's transaction, which must not be rolled back when it fails: a try counts.
     *
     * @param typed the last digits of a phone number, or all of it
     */
    Proof digits(UUID visit, String typed) {
        String digits = digitsOf(typed);
        if (digits.length() < DIGITS) {
            return Proof.failed(Proof.Problem.INCOMPLETE);
        }
        FamilyLink link = locked(visits.linkOf(visit));
        String last = digits.substring(digits.length() - DIGITS);
        return tried(
                link,
                visit,
                () -> phones(link.guardianId()).stream()
                        .anyMatch(phone -> phone.lastDigits().equals(last)));
    }

    /** Sends a code; the ones before it work no more. @return what is in the way, if something is */
    Optional<Proof.Problem> sendCode(UUID visit) {
        FamilyLink link = locked(visits.linkOf(visit));
        if (wrong.shutUntil(link.id()).isPresent()) {
            return Optional.of(Proof.Problem.SHUT);
        }
        return letters.goTo(link.guardianId())
                .map(to -> sendCode(new Stay(link.id(), visit), to))
                .orElse(Optional.of(Proof.Problem.NOWHERE));
    }

    private Optional<Proof.Problem> sendCode(Stay stay, ContactView to) {
        Optional<FreshCode> code = codes.make(stay, to.id());
        code.ifPresent(fresh -> letters.post(fresh, to));
        return code.isPresent() ? Optional.empty() : Optional.of(Proof.Problem.ENOUGH_CODES);
    }

    boolean isCodeSent(UUID visit) {
        return codes.isSent(visit);
    }

    /** As {@link #digits}. Whoever has the code reads at the address. */
    Proof code(UUID visit, String typed) {
        String code = digitsOf(typed);
        if (code.length() != CODE_DIGITS) {
            return Proof.failed(Proof.Problem.INCOMPLETE);
        }
        FamilyLink link = locked(visits.linkOf(visit));
        Optional<UUID> address = codes.fits(visit, code);
        Proof proof = tried(link, visit, address::isPresent);
        proof.shown().flatMap(shown -> address).ifPresent(read -> prove(link.guardianId(), read));
        return proof;
    }

    /** Unless it was removed meanwhile. */
    private void prove(UUID guardian, UUID contact) {
        contacts.of(guardian).stream()
                .filter(way -> way.id().equals(contact))
                .forEach(way -> contacts.prove(guardian, contact));
    }

    private Proof tried(FamilyLink link, UUID visit, BooleanSupplier fits) {
        if (wrong.shutUntil(link.id()).isPresent()) {
            return Proof.failed(Proof.Problem.SHUT);
        }
        if (fits.getAsBoolean()) {
            return Proof.shown(visits.prove(visit));
        }
        wrong.count(link);
        return Proof.wrong(wrong.shutUntil(link.id()));
    }

    /** Two at once come one after the other, so that both count. */
    private FamilyLink locked(UUID id) {
        FamilyLink link = database.find(FamilyLink.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (!link.worksAt(clock.instant())) {
            throw new VisitEnded();
        }
        return link;
    }

    /** One that its owner wants nothing at is not for this either. */
    private List<Address> phones(UUID guardian) {
        return contacts.of(guardian).stream()
                .filter(way -> way.withdrawn().isEmpty())
                .map(ContactView::address)
                .filter(address -> address.channel() == Channel.PHONE)
                .toList();
    }

    /** In any script. */
    private static String digitsOf(String typed) {
        return typed.codePoints()
                .filter(Character::isDigit)
                .mapToObj(letter -> String.valueOf(Character.digit(letter, 10)))
                .collect(Collectors.joining());
    }
}
