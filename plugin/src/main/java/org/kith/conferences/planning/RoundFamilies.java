package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.booking.ToldMeetings;
import org.kith.conferences.interpreting.InterpretersThere;
import org.kith.families.ClassLists;
import org.kith.families.Enrolled;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.page.Reader;

/** Who of a course has a meeting and who has none, with as many queries for three hundred students as for three. */
@Shared
public class RoundFamilies {

    private final ClassLists lists;
    private final Families families;
    private final InterpretersThere interpreters;
    private final MissingFamilies without;

    @Inject
    Reader reader;

    @Inject
    ToldMeetings told;

    @Inject
    Clock clock;

    @Inject
    RoundFamilies(ClassLists lists, Families families, InterpretersThere interpreters, MissingFamilies without) {
        this.lists = lists;
        this.families = families;
        this.interpreters = interpreters;
        this.without = without;
    }

    List<Named> students(UUID course) {
        return lists.students(course).stream().map(Enrolled::named).toList();
    }

    /** Earliest first; of what is over everybody was told. */
    public List<Booked> booked(RoundFacts round, Collection<ClaimFacts> claims) {
        Map<UUID, Named> names = families.named(claims.stream()
                .map(ClaimFacts::meeting)
                .flatMap(meeting -> Stream.of(meeting.child(), meeting.home().guardian()))
                .collect(Collectors.toSet()));
        Map<UUID, String> interpreted = interpreters.sentences(claims, reader.words());
        Instant now = clock.instant();
        Set<Meeting> still = told(
                round,
                claims.stream().filter(claim -> claim.time().end().isAfter(now)).toList());
        return claims.stream()
                .map(claim -> new Booked(
                        claim,
                        name(names, claim.meeting().child()),
                        name(names, claim.meeting().home().guardian()),
                        Optional.ofNullable(interpreted.get(claim.id())),
                        !claim.time().end().isAfter(now) || still.contains(claim.meeting())))
                .toList();
    }

    /** Those of which their families may still know. */
    Set<Meeting> told(RoundFacts round, Collection<ClaimFacts> claims) {
        return told.among(round, claims.stream().map(ClaimFacts::meeting).toList());
    }

    /** Those of whom a call or a page of paper would help first. */
    public List<Missing> missing(RoundFacts round, UUID course, Collection<ClaimFacts> booked) {
        return without.of(round, course, booked);
    }

    private static String name(Map<UUID, Named> names, UUID person) {
        return Optional.ofNullable(names.get(person)).flatMap(Named::fullName).orElse("");
    }
}
