package org.kith.conferences;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.packing.Sitting;
import org.kith.conferences.visits.BesideVisits;
import org.kith.page.NotFound;

/** Books what is held, moves and ends what is booked. Whose child and which round it is, is the caller's to ask. */
@Shared
public class Claims {

    private final EntityManager database;
    private final Slots slots;
    private final Bookings bookings;
    private final Event<BookingChanged> changes;
    private final Clock clock;

    @Inject
    LongerMeetings longer;

    @Inject
    BesideVisits visits;

    @Inject
    TeachersElsewhere teachers;

    @Inject
    Claims(EntityManager database, Slots slots, Bookings bookings, Event<BookingChanged> changes, Clock clock) {
        this.database = database;
        this.slots = slots;
        this.bookings = bookings;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Before a plan is booked: all that it needs, in the order of everybody, as if it were one meeting. First the diaries, then the times,
     * those too into which meetings go on.
     *
     * @throws NotFound if one of these times is gone
     */
    public void lock(Collection<Meeting> meetings, Collection<UUID> times, Needs needs) {
        List<Meeting.Home> homes = meetings.stream().map(Meeting::home).toList();
        visits.lock(homes);
        homes.stream().map(Meeting.Home::guardian).distinct().forEach(bookings::readTimesOf);
        times.stream()
                .map(slots::facts)
                .flatMap(slot -> teachers.concerned(slot, taken(slot, needs)))
                .distinct()
                .sorted(SlotFacts.IN_ORDER)
                .forEach(slot -> slots.lock(slot.id()));
    }

    /**
     * What is held on this slot, or offered, becomes booked; a hold by which a meeting is to be moved moves it, and frees its old time last. Asked
     * twice it is done once.
     *
     * @throws HoldOver if it is kept no more
     * @throws MeetsElsewhere if the guardian has got another meeting at that time meanwhile
     * @throws org.kith.conferences.visits.VisitThen if the family is visited then
     * @throws SlotTaken if the teacher visits somebody then
     * @throws NoTimeToInterpret if an interpreter was asked for, and the teacher's next time is not free
     */
    public ClaimFacts book(Meeting meeting, UUID slot, Wish wish, UUID by) {
        visits.lock(meeting.home());
        List<UUID> records = bookings.readTimesOf(meeting.home().guardian());
        Optional<Sitting> interpreted = longer.from(meeting.round(), slot, wish.needs());
        List<UUID> elsewhere =
                interpreted.map(sitting -> teachers.lock(slot, sitting.span())).orElse(List.of());
        slots.locked(meeting.round(), slot);
        interpreted.ifPresent(sitting -> longer.lock(meeting.round(), sitting));
        Seen seen = new Seen(records, bookings.entities(meeting));
        return seen.on(slot, meeting)
                .filter(Claim::isBooked)
                .findFirst()
                .map(bookings::facts)
                .orElseGet(() ->
                        book(kept(seen, meeting, slot), seen, new Said(meeting, wish, by, interpreted, elsewhere)));
    }

    private ClaimFacts book(Claim hold, Seen seen, Said said) {
        Optional<Claim> moved = seen.party().stream().filter(hold::moves).findFirst();
        said.interpreted().ifPresent(sitting -> {
            longer.demandFree(sitting, moved);
            longer.demandTurn(said.meeting(), sitting);
            demandTeacher(said);
        });
        hold.lasts(said.interpreted().map(sitting -> sitting.span().end()));
        bookings.demandNoClash(seen.records(), hold, other -> other.comesBefore(hold));
        ClaimFacts known = bookings.facts(hold);
        visits.demandFree(said.meeting(), slots.teacher(known.slot()), known.time());
        hold.comes(said.meeting());
        return moved.map(booked -> move(booked, hold, said)).orElseGet(() -> bookNew(hold, said));
    }

    /**
     * @throws NotFound if the home has no such meeting
     * @throws TooLateToChange shortly before it
     * @throws MeetingTookPlace after it
     */
    public void cancel(Meeting meeting, UUID claim, Parting parting) {
        Claim booked = bookings.entity(meeting, claim);
        Round round = database.find(Round.class, booked.meeting().round());
        round.demandTimeToChange(bookings.facts(booked).time().start(), clock.instant());
        end(booked, parting);
    }

    /** By the school. @throws NotFound if one of these is no meeting in this round; @throws MeetingTookPlace after it */
    public void remove(UUID round, Collection<UUID> claims, Parting parting) {
        claims.stream().map(claim -> bookings.entity(round, claim)).toList().forEach(booked -> end(booked, parting));
    }

    /** What is too short is refused when it is booked. */
    private Span taken(SlotFacts slot, Needs needs) {
        try {
            return longer.from(slot.round(), slot.id(), needs)
                    .map(Sitting::taken)
                    .orElse(slot.time());
        } catch (NoTimeToInterpret tooShort) {
            return slot.time();
        }
    }

    private Claim kept(Seen seen, Meeting meeting, UUID slot) {
        Instant now = clock.instant();
        return seen.on(slot, meeting)
                .filter(claim -> !claim.isBooked() && claim.livesAt(now))
                .findFirst()
                .orElseThrow(HoldOver::new);
    }

    /** While the meeting goes on; its first time has been kept from everybody else since it was chosen. */
    private void demandTeacher(Said said) {
        if (!teachers.areFree(said.elsewhere())) {
            throw new NoTimeToInterpret();
        }
    }

    private ClaimFacts bookNew(Claim hold, Said said) {
        hold.book(said.wish(), said.by(), clock.instant());
        said.interpreted().ifPresent(sitting -> longer.take(hold, sitting));
        bookings.write();
        ClaimFacts booked = bookings.facts(hold);
        changes.fire(new BookingChanged(Optional.empty(), Optional.of(booked), Optional.empty()));
        return booked;
    }

    private ClaimFacts move(Claim booked, Claim hold, Said said) {
        ClaimFacts before = bookings.facts(booked);
        Parting parting = new Parting(Ending.MOVED, "", said.by());
        database.persist(new PastClaim(before, parting, clock.instant()));
        database.remove(hold);
        longer.giveBack(booked);
        bookings.write();
        booked.moveTo(hold.place(), said.by(), clock.instant());
        booked.comes(hold.meeting());
        booked.says(said.wish());
        bookings.write();
        said.interpreted().ifPresent(sitting -> longer.take(booked, sitting));
        bookings.write();
        ClaimFacts now = bookings.facts(booked);
        changes.fire(new BookingChanged(Optional.of(before), Optional.of(now), Optional.of(parting)));
        return now;
    }

    private void end(Claim booked, Parting parting) {
        booked.progress().outcome().demandToCome();
        ClaimFacts before = bookings.facts(booked);
        database.persist(new PastClaim(before, parting, clock.instant()));
        longer.giveBack(booked);
        database.remove(booked);
        bookings.write();
        changes.fire(new BookingChanged(Optional.of(before), Optional.empty(), Optional.of(parting)));
    }

    /** Read once, under the locks. @param records all of whoever comes; @param party claims of it, also those of its other home */
    private record Seen(List<UUID> records, List<Claim> party) {

        Stream<Claim> on(UUID slot, Meeting meeting) {
            return party.stream()
                    .filter(claim -> claim.slotId().equals(slot)
                            && claim.meeting().isOf(meeting.home().household()));
        }
    }

    /**
     * What is booked, with what was said about it.
     *
     * @param interpreted all the times it takes, if somebody interprets
     * @param elsewhere times of the teacher's that it would overlap
     */
    private record Said(Meeting meeting, Wish wish, UUID by, Optional<Sitting> interpreted, List<UUID> elsewhere) {}
}
