package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Hosts;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.Rounds;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.visitor.Visitor;

/** Finds who takes part in a round. */
@Shared
class TakingPart {

    private final CourseRounds course;
    private final Rounds rounds;
    private final Hosts hosts;
    private final Bookings bookings;
    private final Visitor visitor;

    @Inject
    Families families;

    @Inject
    TakingPart(CourseRounds course, Rounds rounds, Hosts hosts, Bookings bookings, Visitor visitor) {
        this.course = course;
        this.rounds = rounds;
        this.hosts = hosts;
        this.bookings = bookings;
        this.visitor = visitor;
    }

    RoundHosts of(RoundFacts round) {
        List<HostFacts> all = rounds.hosts(round.id()).stream()
                .sorted(Comparator.comparing(host -> !isVisitor(host)))
                .toList();
        Map<UUID, Named> names =
                families.named(all.stream().map(HostFacts::teacher).toList());
        Map<UUID, Integer> booked = booked(round);
        List<RoundHosts.Row> rows = all.stream()
                .map(host -> new RoundHosts.Row(
                        host.id(),
                        Optional.ofNullable(names.get(host.teacher()))
                                .flatMap(Named::fullName)
                                .orElse(""),
                        families.courseTitle(host.course()),
                        booked.getOrDefault(host.id(), 0),
                        mayEnd(round, host, all) && !booked.containsKey(host.id())))
                .toList();
        return new RoundHosts(
                round, rows, hosts.areInvited(round.id()), all.stream().anyMatch(this::isVisitor));
    }

    private Map<UUID, Integer> booked(RoundFacts round) {
        return bookings.ofRound(round.id()).stream()
                .filter(ClaimFacts::isBooked)
                .collect(Collectors.groupingBy(claim -> claim.slot().host(), Collectors.summingInt(claim -> 1)));
    }

    /** One's own part, and in one's own round everybody's; somebody of the course that has planned it stays. */
    boolean mayEnd(RoundFacts round, HostFacts host, List<HostFacts> all) {
        boolean ownerStays = all.stream()
                .anyMatch(
                        other -> !other.id().equals(host.id()) && other.course().equals(round.course()));
        return ownerStays && (isVisitor(host) || course.isOwn(round));
    }

    boolean isVisitor(HostFacts host) {
        return host.teacher().equals(visitor.person()) && host.course().equals(visitor.course());
    }
}
