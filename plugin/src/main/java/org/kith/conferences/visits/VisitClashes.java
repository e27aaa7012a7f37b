package org.kith.conferences.visits;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Engagements;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.Span;
import org.kith.families.Families;
import org.kith.page.AtTheSameMoment;

/** Asked when a visit is to be agreed on: whether something is in its way, at school or elsewhere. */
@Shared
class VisitClashes {

    private final Diaries diaries;
    private final Engagements engagements;
    private final Bookings bookings;
    private final Families families;
    private final Clock clock;

    @Inject
    VisitClashes(Diaries diaries, Engagements engagements, Bookings bookings, Families families, Clock clock) {
        this.diaries = diaries;
        this.engagements = engagements;
        this.bookings = bookings;
        this.families = families;
        this.clock = clock;
    }

    /** Before there is anything to lock. */
    void begin(UUID person) {
        families.recordsOf(person).forEach(record -> {
            try {
                diaries.begin(record);
            } catch (AtTheSameMoment another) {
                // It is begun.
            }
        });
    }

    /** First their diaries, then the times at school of those who would come: in the order of whoever books. */
    void lock(UUID guardian, Collection<UUID> staff, Span time) {
        List<UUID> records = records(staff);
        diaries.lock(Stream.concat(families.recordsOf(guardian).stream(), records.stream())
                .toList());
        engagements.lock(records, time);
    }

    /** @throws VisitorBusy if one of the two is elsewhere then; @throws FamilyBusy if the family is */
    void demandFree(VisitFacts visit, Collection<UUID> staff, Span time) {
        staff.forEach(person -> {
            if (atSchool(person, time).findFirst().isPresent()
                    || others(visit, diaries.paid(families.recordsOf(person), time))
                            .findFirst()
                            .isPresent()) {
                throw new VisitorBusy(person);
            }
        });
        UUID guardian = guardian(visit);
        if (meetings(guardian, time).findFirst().isPresent()
                || others(visit, diaries.received(families.recordsOf(guardian), time))
                        .findFirst()
                        .isPresent()) {
            throw new FamilyBusy();
        }
    }

    /** By the family. @throws MeetsElsewhere if the guardian meets a teacher then; @throws VisitThen if somebody else visits them */
    void demandFamilyFree(VisitFacts visit, Span time) {
        meetings(guardian(visit), time).findFirst().ifPresent(other -> {
            throw new MeetsElsewhere(other);
        });
        if (others(visit, diaries.received(families.recordsOf(guardian(visit)), time))
                .findFirst()
                .isPresent()) {
            throw new VisitThen();
        }
    }

    /** Everything that keeps the family or these people from meeting, without this visit. */
    List<Span> taken(VisitFacts visit, Collection<UUID> staff, Span within) {
        Stream<Span> schools = staff.stream().flatMap(person -> atSchool(person, within));
        Stream<Span> visits = Stream.concat(
                        diaries.paid(records(staff), within).stream(),
                        diaries.received(families.recordsOf(guardian(visit)), within).stream())
                .filter(other -> !other.id().equals(visit.id()))
                .flatMap(other -> other.time().stream());
        Stream<Span> own = meetings(guardian(visit), within).map(ClaimFacts::time);
        return Stream.of(schools, visits, own).flatMap(each -> each).toList();
    }

    private Stream<Span> atSchool(UUID person, Span within) {
        return engagements.of(families.recordsOf(person), within).stream();
    }

    private Stream<ClaimFacts> meetings(UUID guardian, Span within) {
        return bookings.ofGuardian(guardian, clock.instant()).stream()
                .filter(claim -> claim.time().overlaps(within));
    }

    private List<UUID> records(Collection<UUID> people) {
        return people.stream()
                .flatMap(person -> families.recordsOf(person).stream())
                .toList();
    }

    private static Stream<VisitFacts> others(VisitFacts visit, List<VisitFacts> found) {
        return found.stream().filter(other -> !other.id().equals(visit.id()));
    }

    private static UUID guardian(VisitFacts visit) {
        return visit.meeting().home().guardian();
    }
}
