package org.kith.conferences.lunch;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A lunch of a teacher with families. Life: drawn, given up or sent; another home drawn where one cannot come. */
@Entity
@Table(name = "lunch")
class Lunch {

    /** How far it is. */
    enum State {
        DRAWN,
        SENT
    }

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    @Column(name = "course_id")
    private UUID courseId;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "begins_at")
    private Instant beginsAt;

    private String zone;
    private String place;
    private String note;
    private int seats;
    private String seed;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAWN;

    private UUID once;

    @Version
    private long version;

    @OneToMany(mappedBy = "lunch", cascade = CascadeType.ALL, orphanRemoval = true, fetch = FetchType.EAGER)
    @OrderBy("turn")
    private List<LunchGuest> guests = new ArrayList<>();

    protected Lunch() {}

    Lunch(NewLunch wanted, String seed, Instant now) {
        this.id = UUID.randomUUID();
        this.platform = wanted.platform();
        this.courseId = wanted.course();
        this.madeBy = wanted.by();
        this.madeAt = now;
        this.beginsAt = wanted.plan().begins();
        this.zone = wanted.plan().zone().getId();
        this.place = wanted.plan().place();
        this.note = wanted.plan().note();
        this.seats = wanted.plan().seats();
        this.seed = seed;
        this.once = wanted.once();
    }

    LunchGuest invite(Candidate home) {
        LunchGuest guest = new LunchGuest(this, home, guests.size() + 1);
        guests.add(guest);
        return guest;
    }

    /** @throws LunchBegun when it is too late */
    void send(Instant now) {
        if (hasBegunAt(now)) {
            throw new LunchBegun();
        }
        state = State.SENT;
    }

    boolean isSent() {
        return state == State.SENT;
    }

    boolean hasBegunAt(Instant now) {
        return !now.isBefore(beginsAt);
    }

    UUID id() {
        return id;
    }

    String seed() {
        return seed;
    }

    List<LunchGuest> guests() {
        return guests;
    }

    LunchFacts facts() {
        return new LunchFacts(
                id,
                platform,
                courseId,
                new LunchPlan(beginsAt, ZoneId.of(zone), place, note, seats),
                seed,
                isSent(),
                guests.stream().map(LunchGuest::facts).toList());
    }
}
