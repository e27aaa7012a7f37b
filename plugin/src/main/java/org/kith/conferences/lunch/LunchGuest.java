package org.kith.conferences.lunch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A home that was drawn for a lunch. Life: drawn, invited, answers, answers anew until the lunch begins. */
@Entity
@Table(name = "lunch_guest")
class LunchGuest {

    @Id
    private UUID id;

    @ManyToOne
    @JoinColumn(name = "lunch_id")
    private Lunch lunch;

    @Column(name = "household_id")
    private UUID householdId;

    @Column(name = "student_id")
    private UUID studentId;

    @Column(name = "guardian_id")
    private UUID guardianId;

    private int turn;

    @Enumerated(EnumType.STRING)
    private LunchAnswer answer = LunchAnswer.OPEN;

    private String words = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "invited_at")
    private @Nullable Instant invitedAt;

    @Version
    private long version;

    protected LunchGuest() {}

    LunchGuest(Lunch lunch, Candidate home, int turn) {
        this.id = UUID.randomUUID();
        this.lunch = lunch;
        this.householdId = home.household();
        this.studentId = home.student();
        this.guardianId = home.guardian();
        this.turn = turn;
    }

    /** Where whoever is invited lives now. */
    void comes(UUID household) {
        householdId = household;
    }

    void isInvited(Instant now) {
        invitedAt = now;
    }

    boolean waits() {
        return invitedAt == null;
    }

    /** @throws LunchBegun when it is too late */
    void says(LunchAnswer said, String beside, Instant now) {
        if (lunch.hasBegunAt(now)) {
            throw new LunchBegun();
        }
        answer = said;
        words = beside;
        answeredAt = now;
    }

    LunchFacts lunch() {
        return lunch.facts();
    }

    GuestFacts facts() {
        return new GuestFacts(
                id,
                lunch.id(),
                householdId,
                studentId,
                guardianId,
                turn,
                answer,
                words,
                Optional.ofNullable(invitedAt));
    }
}
