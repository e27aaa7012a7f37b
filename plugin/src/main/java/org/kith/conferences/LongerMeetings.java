package org.kith.conferences;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.packing.HostSlot;
import org.kith.conferences.packing.Lengthening;
import org.kith.conferences.packing.Sitting;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/**
 * Meetings with an interpreter take longer: what they need of the teacher's next times is theirs as well. The time of a group ends for
 * all at once, and stays as it is.
 */
@Shared
public class LongerMeetings {

    /** Half again as long: what districts plan with. */
    public static final int USUAL = 150;

    public static final int SHORTEST = 100;
    public static final int LONGEST = 300;

    /** Turns of what lengthens a meeting are counted in steps of this: more slots no meeting takes. */
    private static final int TURNS = 100;

    private final EntityManager database;
    private final Slots slots;
    private final Clock clock;

    @Inject
    Event<SeatWanted> wanted;

    @Inject
    LongerMeetings(EntityManager database, Slots slots, Clock clock) {
        this.database = database;
        this.slots = slots;
        this.clock = clock;
    }

    /** In percent of the usual length. */
    public int percent(UUID round) {
        return Optional.ofNullable(database.find(InterpretedLength.class, round))
                .map(InterpretedLength::percent)
                .orElse(USUAL);
    }

    /** For meetings that are booked from now on. */
    public void last(UUID round, int percent) {
        InterpretedLength length = Optional.ofNullable(database.find(InterpretedLength.class, round))
                .orElseGet(() -> new InterpretedLength(round));
        length.is(percent);
        try {
            database.persist(length);
            database.flush();
        } catch (PersistenceException failure) {
            throw AtTheSameMoment.in(failure, "interpreted_length_pk");
        }
    }

    /** What can be had with an interpreter of times that are free: one from each on that enough follow. */
    public List<Sitting> sittings(RoundFacts round, Collection<SlotFacts> free) {
        Duration passing = Duration.ofMinutes(round.plan().availability().between());
        Lengthening longer = new Lengthening(percent(round.id()), passing);
        Stream<Sitting> alone = longer
                .sittings(free.stream()
                        .filter(slot -> slot.offer().seats() == 1)
                        .map(slot -> new HostSlot(slot.id(), slot.host(), slot.time()))
                        .toList())
                .stream();
        Stream<Sitting> groups = free.stream()
                .filter(slot -> slot.offer().seats() > 1)
                .map(slot -> new Sitting(slot.host(), List.of(slot.id()), slot.time(), slot.time()));
        return Stream.concat(alone, groups).toList();
    }

    /** From which of these times on enough are free. */
    public Set<UUID> longEnough(RoundFacts round, Collection<SlotFacts> free) {
        return sittings(round, free).stream()
                .map(sitting -> sitting.slots().get(0))
                .collect(Collectors.toSet());
    }

    /** Into which times booked meetings of a round go on, beside their own. */
    public Set<UUID> goingOn(UUID round) {
        return Set.copyOf(database.createQuery("""
                        select c.slotId from Claim c where c.about.roundId = :round
                          and c.state = org.kith.conferences.ClaimState.LENGTHENED""", UUID.class)
                .setParameter("round", round)
                .getResultList());
    }

    /**
     * What a meeting takes from this slot on, whoever has what of it now. Asked before anything is locked.
     *
     * @return empty if nobody interprets
     * @throws NoTimeToInterpret if the teacher's times are too few after it
     */
    Optional<Sitting> from(UUID round, UUID first, Needs needs) {
        if (needs.interpreter().isEmpty()) {
            return Optional.empty();
        }
        SlotFacts slot = slots.facts(first);
        RoundFacts known = Optional.ofNullable(database.find(Round.class, round))
                .orElseThrow(NotFound::new)
                .facts();
        return Optional.of(sittings(known, slots.ofHosts(List.of(slot.host()))).stream()
                .filter(sitting -> sitting.slots().get(0).equals(first))
                .findFirst()
                .orElseThrow(NoTimeToInterpret::new));
    }

    /** All of it locked, in the order of time. */
    void lock(UUID round, Sitting sitting) {
        next(sitting).forEach(slot -> slots.locked(round, slot));
    }

    /** @param moved which will be gone from where it is; @throws NoTimeToInterpret if another has one of the next times */
    void demandFree(Sitting sitting, Optional<Claim> moved) {
        Instant now = clock.instant();
        boolean taken = next(sitting)
                .flatMap(slot -> slots.claimsOn(slot).stream())
                .filter(claim -> claim.livesAt(now))
                .anyMatch(claim -> moved.filter(own -> own.equals(claim) || goesOnIn(own, claim))
                        .isEmpty());
        if (taken) {
            throw new NoTimeToInterpret();
        }
    }

    /** @throws NoTimeToInterpret if others have waited for one of the next times that are free */
    void demandTurn(Meeting meeting, Sitting sitting) {
        Instant now = clock.instant();
        try {
            next(sitting)
                    .filter(slot -> slots.claimsOn(slot).stream().noneMatch(claim -> claim.livesAt(now)))
                    .map(slots::facts)
                    .forEach(slot -> wanted.fire(new SeatWanted(meeting, slot, 1)));
        } catch (SlotTaken awaited) {
            throw new NoTimeToInterpret();
        }
    }

    /** Takes the next times too; what was kept of them and has run out goes. */
    void take(Claim booked, Sitting sitting) {
        Instant now = clock.instant();
        next(sitting).flatMap(slot -> slots.claimsOn(slot).stream()).forEach(database::remove);
        database.flush();
        List<UUID> slots = next(sitting).toList();
        for (int at = 0; at < slots.size(); at++) {
            Seat seat = new Seat(slots.get(at), 1, booked.place().mode());
            Claim more = new Claim(booked.meeting(), TURNS * booked.turn() + at + 1, seat, now);
            more.lengthens();
            database.persist(more);
        }
        booked.lasts(Optional.of(sitting.span().end()));
    }

    /** It ends with its slot again. */
    void giveBack(Claim booked) {
        Meeting meeting = booked.meeting();
        database.createQuery("""
                        select c from Claim c where c.about.roundId = :round and c.about.studentId = :student
                          and c.state = org.kith.conferences.ClaimState.LENGTHENED""", Claim.class)
                .setParameter("round", meeting.round())
                .setParameter("student", meeting.child())
                .getResultStream()
                .filter(claim -> goesOnIn(booked, claim))
                .forEach(database::remove);
        booked.lasts(Optional.empty());
        database.flush();
    }

    static boolean goesOnIn(Claim booked, Claim other) {
        return other.is(ClaimState.LENGTHENED)
                && other.turn() / TURNS == booked.turn()
                && other.meeting().isOfSameHome(booked.meeting());
    }

    /** @param booked turn of the meeting that goes on */
    static int turn(int booked, Claim longer) {
        return TURNS * booked + longer.turn() % TURNS;
    }

    private static Stream<UUID> next(Sitting sitting) {
        return sitting.slots().stream().skip(1);
    }
}
