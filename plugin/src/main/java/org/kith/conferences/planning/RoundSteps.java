package org.kith.conferences.planning;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Claims;
import org.kith.conferences.HostFacts;
import org.kith.conferences.Hosts;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.NewRound;
import org.kith.conferences.Parting;
import org.kith.conferences.ReminderTime;
import org.kith.conferences.ReminderTimes;
import org.kith.conferences.Rooms;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundPlan;
import org.kith.conferences.Rounds;
import org.kith.conferences.SlotOffer;
import org.kith.conferences.Timetables;
import org.kith.conferences.drawing.DrawFirst;
import org.kith.conferences.drawing.FairRules;
import org.kith.conferences.waiting.OpenOffers;

/**
 * What a teacher does about a round, each in a transaction of its own that is over before the page with everybody's times is read, for
 * the same reasons as {@link org.kith.conferences.booking.MeetingSteps}.
 */
@Shared
public class RoundSteps {

    private final Rounds rounds;
    private final Timetables timetables;
    private final Claims claims;
    private final Hosts hosts;

    @Inject
    OpenOffers offered;

    @Inject
    Rooms rooms;

    @Inject
    ReminderTimes reminders;

    @Inject
    FairRules fair;

    @Inject
    HomeRules homes;

    @Inject
    RoundSteps(Rounds rounds, Timetables timetables, Claims claims, Hosts hosts) {
        this.rounds = rounds;
        this.timetables = timetables;
        this.claims = claims;
        this.hosts = hosts;
    }

    @Transactional(TxType.REQUIRES_NEW)
    public RoundFacts plan(NewRound wanted, RoundPlan plan, MeetingPlace where, Optional<Instant> wishesUntil) {
        RoundFacts made = rounds.plan(wanted, plan, where);
        rounds.hosts(made.id()).forEach(host -> timetables.follow(made, host));
        fair.keep(made, wishesUntil);
        return rounds.in(made.course(), made.id());
    }

    /**
     * The times follow only if others come out: what was changed by hand stays when the words change.
     *
     * @param host who meets families at the place that was typed
     * @throws HomesInUse if families have something in it that would be counted otherwise
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void change(RoundFacts before, HostFacts host, Change change) {
        RoundFacts saved = rounds.change(before.course(), before.id(), change.plan(), change.version());
        homes.keep(before, saved);
        rooms.meetAt(host.id(), saved.id(), change.where());
        if (!saved.plan().hasTimesOf(before.plan())) {
            rounds.hosts(saved.id()).forEach(each -> timetables.follow(saved, each));
        }
        fair.keep(saved, change.wishesUntil());
        if (change.opens()) {
            rounds.open(saved.course(), saved.id());
        }
    }

    /** @throws DrawFirst if families have wished for a draw that is still to come */
    @Transactional(TxType.REQUIRES_NEW)
    public void close(UUID course, UUID round) {
        fair.demandNobodyWaitsForDraw(course, round);
        rounds.close(course, round);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void add(HostFacts host, SlotOffer offer) {
        timetables.add(host, offer);
    }

    /** @param reason to a family to which it stands offered */
    @Transactional(TxType.REQUIRES_NEW)
    public void change(UUID round, UUID slot, SlotOffer offer, String reason) {
        timetables.lock(slot);
        offered.takeBack(round, slot, reason);
        timetables.change(round, slot, offer);
    }

    /** @param booked the meetings that end with the time */
    @Transactional(TxType.REQUIRES_NEW)
    public void remove(UUID round, UUID slot, Collection<UUID> booked, Parting parting) {
        offered.takeBack(round, slot, parting.reason());
        claims.remove(round, booked, parting);
        timetables.remove(round, slot);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void cancel(UUID round, UUID claim, Parting parting) {
        claims.remove(round, Set.of(claim), parting);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void takePart(RoundFacts round, UUID course, UUID teacher) {
        hosts.takePart(round, course, teacher);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void leave(UUID round, UUID host) {
        hosts.leave(round, host);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void meetAt(UUID host, UUID round, MeetingPlace where) {
        rooms.meetAt(host, round, where);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void invite(UUID round, boolean invited) {
        hosts.invite(round, invited);
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void remind(UUID round, Set<ReminderTime> times) {
        reminders.keep(round, times);
    }

    /**
     * How a round is to run from now on.
     *
     * @param version of the round as the form was opened with it
     * @param opens whether families may sign up then
     * @param wishesUntil empty if whoever comes first has the choice
     */
    record Change(RoundPlan plan, MeetingPlace where, long version, boolean opens, Optional<Instant> wishesUntil) {}
}
