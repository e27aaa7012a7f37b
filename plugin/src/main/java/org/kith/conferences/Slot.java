package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A time at which a teacher may be met. Life: offered, changed, removed; who comes stands in the {@link Claim}s on its seats. */
@Entity
@Table(name = "conference_slot")
class Slot {

    @Id
    private UUID id;

    @Column(name = "round_id")
    private UUID roundId;

    @Column(name = "host_id")
    private UUID hostId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String modes;
    private String place;
    private int seats;

    /** Came out of the round's plan, and goes when the plan no longer has it. */
    private boolean planned;

    @Version
    private long version;

    protected Slot() {}

    Slot(HostFacts host, SlotOffer offer, boolean planned) {
        this.id = UUID.randomUUID();
        this.roundId = host.round();
        this.hostId = host.id();
        this.planned = planned;
        offers(offer);
    }

    final void offers(SlotOffer offer) {
        startsAt = offer.time().start();
        endsAt = offer.time().end();
        modes = Mode.list(offer.modes());
        place = offer.place();
        seats = offer.seats();
    }

    /** From now on it no longer follows the plan. */
    void changeByHand(SlotOffer offer) {
        offers(offer);
        planned = false;
    }

    /**
     * The lowest seat that nobody has.
     *
     * @param claims on this slot
     * @throws SlotTaken if there is none, or the time has begun
     * @throws NotThisWay if one does not meet in this way then; at home one meets by appointment ({@code visits})
     */
    int freeSeat(Collection<Claim> claims, Mode mode, Instant now) {
        if (!facts().offer().bookable().contains(mode)) {
            throw new NotThisWay();
        }
        Set<Integer> taken = claims.stream()
                .filter(claim -> claim.livesAt(now))
                .map(claim -> claim.place().number())
                .collect(Collectors.toSet());
        return IntStream.rangeClosed(1, seats)
                .filter(seat -> !taken.contains(seat) && startsAt.isAfter(now))
                .findFirst()
                .orElseThrow(SlotTaken::new);
    }

    UUID id() {
        return id;
    }

    UUID roundId() {
        return roundId;
    }

    UUID hostId() {
        return hostId;
    }

    boolean planned() {
        return planned;
    }

    Span time() {
        return new Span(startsAt, endsAt);
    }

    Set<Mode> modes() {
        return Mode.listed(modes);
    }

    SlotFacts facts() {
        return new SlotFacts(id, roundId, hostId, new SlotOffer(time(), modes(), place, seats), version);
    }
}
