package org.kith.conferences;

import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;
import org.kith.page.Refusal;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;

/**
 * Two rounds on the same evenings, in which Mateo has two homes, one of them with two guardians, and Rosa has two children. Remembers
 * what was promised to whom. Refusals are answers; whatever else goes wrong is thrown.
 */
final class SignUp {

    static final Instant OPENED = Instant.parse("2026-10-07T13:30:00Z");

    /** One seat, once for each home; two seats, twice for all homes of a child together. */
    private static final List<RoundRules> RULES =
            List.of(RoundRules.USUAL, new RoundRules(2, 2, Homes.TOGETHER, Part.AWAY, 12));

    private static final int FIRST = 4;

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final Holds holds;
    private final Claims claims;
    private final Bookings bookings;
    private final PastMeetings past;
    private final List<RoundFacts> rounds;
    private final List<SlotFacts> slots = new ArrayList<>();
    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<UUID, UUID> promised = new HashMap<>();
    private final Map<UUID, Meeting> ended = new HashMap<>();
    private final List<Meeting> jumped = new ArrayList<>();
    private final WaitingLine line;

    /** Everything that was there before is gone. */
    SignUp(Database database, FixedClock clock, Kith kith) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.holds = kith.the(Holds.class);
        this.claims = kith.the(Claims.class);
        this.bookings = kith.the(Bookings.class);
        this.past = kith.the(PastMeetings.class);
        clock.set(OPENED);
        database.inTransaction(this::empty);
        Cast cast = new Cast(kith);
        List.of(MATEO, LUCIA, ADA).forEach(child -> cast.arrives(child, Classroom.SCIENCE));
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        this.rounds = RULES.stream()
                .map(rules -> database.inTransaction(() -> conferences.open(rules)))
                .toList();
        for (RoundFacts round : rounds) {
            slots.addAll(conferences.slots(round).subList(0, FIRST));
            meetings.addAll(everybody(round, conferences, cast));
        }
        this.line = new WaitingLine(kith, clock);
    }

    /** What was said to be booked and has not been ended since: its slot, by the id of the claim. */
    Map<UUID, UUID> promised() {
        return Map.copyOf(promised);
    }

    /** What was booked and has ended: whose it was, by the id of the claim. */
    Map<UUID, Meeting> ended() {
        return Map.copyOf(ended);
    }

    /** Who got a time although somebody who had waited for it was there. */
    List<Meeting> jumped() {
        return List.copyOf(jumped);
    }

    /** What its home can still read about. */
    List<UUID> pastOf(Meeting meeting) {
        return past.of(meeting).stream().map(PastMeeting::claim).toList();
    }

    long mostIn(UUID round) {
        return rounds.stream()
                .filter(each -> each.id().equals(round))
                .mapToLong(each -> each.plan().rules().perChild())
                .sum();
    }

    Instant now() {
        return clock.instant();
    }

    /** All rows, also of what has run out. */
    List<ClaimFacts> rows() {
        return database.inTransaction(() -> kith.the(EntityManager.class)
                .createQuery("select c from Claim c", Claim.class)
                .getResultStream()
                .map(bookings::facts)
                .toList());
    }

    /** Whoever could keep the time can book it. */
    void takes(int who, int when, int moved) {
        Meeting meeting = meeting(who);
        SlotFacts slot = slot(meeting, when);
        Optional<ClaimFacts> kept = holds(who, when, moved);
        if (kept.isPresent()) {
            promise(database.inTransaction(() ->
                    claims.book(meeting, slot.id(), Wish.NONE, meeting.home().guardian())));
        }
    }

    Optional<ClaimFacts> holds(int who, int when, int moved) {
        Meeting meeting = meeting(who);
        List<UUID> own = own(meeting);
        Optional<UUID> moving = moved < own.size() ? Optional.of(own.get(moved)) : Optional.empty();
        SlotFacts slot = slot(meeting, when);
        Choice choice = new Choice(slot.id(), Mode.IN_PERSON, moving);
        boolean awaited = line.isAwaited(slot, meeting, rows());
        Optional<ClaimFacts> kept = answered(() -> holds.hold(meeting, choice));
        kept.filter(got -> awaited).ifPresent(got -> jumped.add(meeting));
        return kept;
    }

    void joins(int who) {
        answered(() -> {
            line.join(rounds, meeting(who));
            return true;
        });
    }

    void declines(int who, boolean stays) {
        answered(() -> {
            line.decline(meeting(who), stays);
            return true;
        });
    }

    /** Says yes to what is offered, if anything is. */
    void accepts(int who) {
        Meeting meeting = meeting(who);
        bookings.of(meeting).stream()
                .filter(claim -> claim.isOfferedAt(now()))
                .findFirst()
                .flatMap(offer -> answered(() -> claims.book(
                        meeting, offer.slot().id(), Wish.NONE, meeting.home().guardian())))
                .ifPresent(this::promise);
    }

    /** As the server does every minute. */
    void lineMoves() {
        rounds.forEach(round -> line.move(round.id()));
    }

    void keepsLonger(int who) {
        answered(() -> holds.keepLonger(meeting(who)));
    }

    void givesBack(int who) {
        database.inTransaction(() -> holds.giveBack(meeting(who)));
    }

    void books(int who, int when) {
        Meeting meeting = meeting(who);
        UUID slot = slot(meeting, when).id();
        answered(() -> claims.book(meeting, slot, Wish.NONE, meeting.home().guardian()))
                .ifPresent(this::promise);
    }

    void cancels(int who, int which) {
        Meeting meeting = meeting(who);
        List<UUID> own = own(meeting);
        if (which < own.size()) {
            UUID claim = own.get(which);
            answered(() -> {
                        claims.cancel(meeting, claim, parting(Ending.CANCELLED, meeting));
                        return claim;
                    })
                    .ifPresent(gone -> end(gone, meeting));
        }
    }

    /** By the school, with the meetings in it. */
    void loses(int round, int when) {
        SlotFacts slot = slot(meetings.get(round * meetings.size() / 2), when);
        bookings.ofRound(slot.round()).stream()
                .filter(claim -> claim.isBooked() && claim.slot().id().equals(slot.id()))
                .forEach(claim -> {
                    database.inTransaction(() ->
                            claims.remove(slot.round(), Set.of(claim.id()), parting(Ending.REMOVED, claim.meeting())));
                    end(claim.id(), claim.meeting());
                });
        changes(() -> kith.the(Timetables.class).remove(slot.round(), slot.id()));
    }

    void hasSeats(int round, int when, int seats) {
        SlotFacts slot = slot(meetings.get(round * meetings.size() / 2), when);
        SlotOffer offer = new SlotOffer(slot.time(), Set.of(Mode.IN_PERSON), "", seats);
        changes(() -> kith.the(Timetables.class).change(slot.round(), slot.id(), offer));
    }

    void opensAndCloses(int round, boolean opens) {
        RoundFacts which = rounds.get(round);
        changes(() -> {
            Rounds all = kith.the(Rounds.class);
            if (opens) {
                all.open(which.course(), which.id());
            } else {
                all.close(which.course(), which.id());
            }
        });
    }

    void waits(Duration time) {
        clock.passes(time);
    }

    private void promise(ClaimFacts booked) {
        promised.put(booked.id(), booked.slot().id());
    }

    private void end(UUID claim, Meeting meeting) {
        promised.remove(claim);
        ended.put(claim, meeting);
    }

    private List<UUID> own(Meeting meeting) {
        return bookings.of(meeting).stream()
                .filter(ClaimFacts::isBooked)
                .map(ClaimFacts::id)
                .toList();
    }

    private Meeting meeting(int who) {
        return meetings.get(who % meetings.size());
    }

    private SlotFacts slot(Meeting meeting, int when) {
        return slots.stream()
                .filter(slot -> slot.round().equals(meeting.round()))
                .toList()
                .get(when);
    }

    private void changes(Runnable work) {
        answered(() -> {
            work.run();
            return true;
        });
    }

    private <T> Optional<T> answered(Supplier<T> work) {
        try {
            return Optional.of(database.inTransaction(work));
        } catch (Refusal refused) {
            return Optional.empty();
        }
    }

    private static Parting parting(Ending how, Meeting meeting) {
        return new Parting(how, "", meeting.home().guardian());
    }

    /** Rosa and Luis for Mateo, each at home; Luis as if he lived with Rosa; Rosa for Lucía; Sam for Ada. */
    private static List<Meeting> everybody(RoundFacts round, ConferencesInTests conferences, Cast cast) {
        Meeting rosas = conferences.meeting(round, ROSA, MATEO);
        Meeting.Home withRosa =
                new Meeting.Home(cast.id(LUIS, Classroom.SCIENCE), rosas.home().household());
        Meeting both = new Meeting(rosas.round(), rosas.course(), rosas.child(), withRosa, rosas.party());
        return Stream.of(
                        rosas,
                        conferences.meeting(round, LUIS, MATEO),
                        both,
                        conferences.meeting(round, ROSA, LUCIA),
                        conferences.meeting(round, SAM, ADA))
                .map(meeting -> round.plan().rules().homes() == Homes.EACH
                        ? meeting
                        : new Meeting(
                                meeting.round(), meeting.course(), meeting.child(), meeting.home(), meeting.child()))
                .toList();
    }

    private void empty() {
        EntityManager manager = kith.the(EntityManager.class);
        Stream.of("TimeOffer", "Wait", "Claim", "PastClaim", "Slot", "Host", "RoundText", "Round")
                .forEach(kind ->
                        manager.createQuery("delete from " + kind + " c").executeUpdate());
    }
}
