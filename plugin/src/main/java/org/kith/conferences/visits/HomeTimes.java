package org.kith.conferences.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.Span;
import org.kith.families.Families;
import org.kith.households.Households;
import org.kith.households.Link;

/** Finds when a home meets people: its guardian anywhere, whoever else lives there for this home only. */
@Shared
class HomeTimes {

    private final Diaries diaries;
    private final Bookings bookings;
    private final Households households;
    private final Families families;
    private final Clock clock;

    @Inject
    HomeTimes(Diaries diaries, Bookings bookings, Households households, Families families, Clock clock) {
        this.diaries = diaries;
        this.bookings = bookings;
        this.households = households;
        this.families = families;
        this.clock = clock;
    }

    /** Agreed visits to it then. */
    List<VisitFacts> visits(Meeting.Home home, Span within) {
        List<UUID> own = families.recordsOf(home.guardian());
        return diaries.received(residents(home, own).toList(), within).stream()
                .filter(visit -> concerns(visit.meeting(), home, own))
                .toList();
    }

    /** What is booked at school then, or kept. */
    List<ClaimFacts> meetings(Meeting.Home home, Span within) {
        List<UUID> own = families.recordsOf(home.guardian());
        return bookings.ofRecords(residents(home, own).toList(), clock.instant()).stream()
                .filter(claim -> concerns(claim.meeting(), home, own))
                .filter(claim -> claim.time().overlaps(within))
                .toList();
    }

    /** All records of the guardian, and those by which others of the home are linked to its children. */
    private Stream<UUID> residents(Meeting.Home home, List<UUID> own) {
        return Stream.concat(
                        own.stream(), households.in(home.household()).stream().map(Link::guardian))
                .distinct();
    }

    private static boolean concerns(Meeting meeting, Meeting.Home home, List<UUID> own) {
        return meeting.isOf(home.household()) || own.contains(meeting.home().guardian());
    }
}
