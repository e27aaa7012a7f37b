package org.kith.conferences.visits;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.MeetsElsewhere;
import org.kith.conferences.Span;
import org.kith.conferences.TeachersElsewhere;
import org.kith.families.Families;
import org.kith.page.AtTheSameMoment;

/** Asked when a visit is to be agreed on: whether something is in its way, at school or elsewhere. */
@Shared
class VisitClashes {

    private final Diaries diaries;
    private final TeachersElsewhere teachers;
    private final HomeTimes homes;
    private final Families families;

    @Inject
    VisitClashes(Diaries diaries, TeachersElsewhere teachers, HomeTimes homes, Families families) {
        this.diaries = diaries;
        this.teachers = teachers;
        this.homes = homes;
        this.families = families;
    }

    /** Before there is anything to lock: of the home, and of whoever would come. */
    void begin(Meeting.Home home, Collection<UUID> staff) {
        Stream.concat(diariesOf(home), records(staff).stream()).forEach(one -> {
            try {
                diaries.begin(one);
            } catch (AtTheSameMoment another) {
                // It is begun.
            }
        });
    }

    /** First their diaries, then the times at school of those who would come: in the order of whoever books. */
    void lock(Meeting.Home home, Collection<UUID> staff, Span time) {
        List<UUID> records = records(staff);
        diaries.lock(Stream.concat(diariesOf(home), records.stream()).toList());
        teachers.lockAll(records, time);
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
        Meeting.Home home = visit.meeting().home();
        if (!homes.meetings(home, time).isEmpty()
                || others(visit, homes.visits(home, time)).findFirst().isPresent()) {
            throw new FamilyBusy();
        }
    }

    /** By the family. @throws MeetsElsewhere if the home meets a teacher then; @throws VisitThen if somebody else visits it */
    void demandFamilyFree(VisitFacts visit, Span time) {
        Meeting.Home home = visit.meeting().home();
        homes.meetings(home, time).stream().findFirst().ifPresent(other -> {
            throw new MeetsElsewhere(other);
        });
        if (others(visit, homes.visits(home, time)).findFirst().isPresent()) {
            throw new VisitThen();
        }
    }

    /** Everything that keeps the family or these people from meeting, without this visit. */
    List<Span> taken(VisitFacts visit, Collection<UUID> staff, Span within) {
        Meeting.Home home = visit.meeting().home();
        Stream<Span> schools = staff.stream().flatMap(person -> atSchool(person, within));
        Stream<Span> visits = Stream.concat(
                        diaries.paid(records(staff), within).stream(), homes.visits(home, within).stream())
                .filter(other -> !other.id().equals(visit.id()))
                .flatMap(other -> other.time().stream());
        Stream<Span> own = homes.meetings(home, within).stream().map(ClaimFacts::time);
        return Stream.of(schools, visits, own).flatMap(each -> each).toList();
    }

    private Stream<Span> atSchool(UUID person, Span within) {
        return teachers.busy(families.recordsOf(person), within).stream();
    }

    private Stream<UUID> diariesOf(Meeting.Home home) {
        return Stream.concat(families.recordsOf(home.guardian()).stream(), Stream.of(home.household()));
    }

    private List<UUID> records(Collection<UUID> people) {
        return people.stream()
                .flatMap(person -> families.recordsOf(person).stream())
                .toList();
    }

    private static Stream<VisitFacts> others(VisitFacts visit, List<VisitFacts> found) {
        return found.stream().filter(other -> !other.id().equals(visit.id()));
    }
}
