package org.kith.codes;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.families.ClassLists;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLink;
import org.kith.households.Relation;
import org.kith.platforms.Platforms;
import org.kith.school.SchoolRules;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;
import org.kith.visitor.Visitor;
import org.kith.visitor.Visits;

/** Uses a code up, in the caller's transaction: its user is linked to the child, and the visit is a guardian's from then on. */
@Shared
class CodeUse {

    /** A school day, as after a launch. */
    private static final Duration VISIT = Duration.ofHours(8);

    private final Codes codes;
    private final Homes homes;
    private final Strangers strangers;
    private final Households households;
    private final Limits limits;

    @Inject
    Platforms platforms;

    @Inject
    Families families;

    @Inject
    SchoolRules school;

    @Inject
    ClassLists lists;

    @Inject
    Visitor visitor;

    @Inject
    Visits visits;

    @Inject
    Clock clock;

    @Inject
    CodeUse(Codes codes, Homes homes, Strangers strangers, Households households, Limits limits) {
        this.codes = codes;
        this.homes = homes;
        this.strangers = strangers;
        this.households = households;
        this.limits = limits;
    }

    /** Of somebody who has come by a launch, in the course of the launch. @throws CodeDoesNotWork if it does not, for them */
    Named byVisitor(String typed, Relation relation) {
        Claim claim = open(typed);
        require(claim.course().equals(visitor.course()));
        Named child = link(claim, visitor.person(), relation);
        visits.hasChild();
        codes.spend(claim, visitor.person());
        return child;
    }

    /** Of somebody who has only the paper. @throws CodeDoesNotWork if it does not */
    Named byStranger(Stranger who) {
        Claim claim = open(who.code());
        UUID person = strangers.enter(claim, who);
        Named child = link(claim, person, who.relation());
        visits.begin(new Visit(
                person,
                claim.platform(),
                Optional.of(claim.course()),
                Standing.GUARDIAN,
                Optional.empty(),
                false,
                who.language(),
                school.rules(claim.platform()).zone(),
                "plain",
                clock.instant().plus(VISIT)));
        codes.spend(claim, person);
        return child;
    }

    private Claim open(String typed) {
        Claim claim = codes.claim(CodeText.read(typed));
        require(platforms.isOpen(claim.platform()));
        require(student(claim).isPresent());
        require(!homes.isClosed(claim.home()));
        return claim;
    }

    private Named link(Claim claim, UUID guardian, Relation relation) {
        require(!families.recordsOf(guardian).contains(claim.student()));
        require(limits.of(guardian, claim.student()).information());
        require(households.between(guardian, claim.student()).stream().noneMatch(link -> hasEndedSince(claim, link)));
        households.link(
                claim.platform(),
                NewLink.of(guardian, claim.student(), Ground.FAMILY_CODE)
                        .as(relation)
                        .in(claim.household())
                        .by(guardian));
        return student(claim).orElseThrow();
    }

    private Optional<Named> student(Claim claim) {
        return lists.students(claim.course()).stream()
                .map(student -> student.named())
                .filter(named -> named.id().equals(claim.student()))
                .findFirst();
    }

    private static boolean hasEndedSince(Claim claim, Link link) {
        return link.ended().filter(end -> !end.isBefore(claim.made())).isPresent();
    }

    private static void require(boolean condition) {
        if (!condition) {
            throw new CodeDoesNotWork();
        }
    }
}
