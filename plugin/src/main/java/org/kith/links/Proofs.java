package org.kith.links;

import jakarta.enterprise.context.Dependent;
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
import org.kith.households.Address;
import org.kith.households.Channel;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.visitor.Visit;
import org.kith.visitor.VisitEnded;

/** Lets whoever holds a link show that it was sent to them. */
@Dependent
class Proofs {

    private static final int DIGITS = 4;

    private final EntityManager database;
    private final LinkVisits visits;
    private final WrongProofs wrong;
    private final Contacts contacts;
    private final Clock clock;

    @Inject
    Proofs(EntityManager database, LinkVisits visits, WrongProofs wrong, Contacts contacts, Clock clock) {
        this.database = database;
        this.visits = visits;
        this.wrong = wrong;
        this.contacts = contacts;
        this.clock = clock;
    }

    /** Whether there is anything by which this guardian can show who they are. */
    boolean arePossible(UUID guardian) {
        return byDigits(guardian);
    }

    /** Whether there is a phone number on file. */
    boolean byDigits(UUID guardian) {
        return !phones(guardian).isEmpty();
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

    private Proof tried(FamilyLink link, UUID visit, BooleanSupplier fits) {
        if (wrong.shutUntil(link.id()).isPresent()) {
            return Proof.failed(Proof.Problem.SHUT);
        }
        if (fits.getAsBoolean()) {
            return Proof.shown(visits.prove(visit));
        }
        if (wrong.count(link)) {
            link.revoke(Visit.NOBODY, clock.instant());
        }
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
