package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of a claim, and by whom last. Life: held, booked, moved or told of as changed, held to have taken place or not. */
@Embeddable
class Progress {

    @Column(name = "booked_at")
    private @Nullable Instant bookedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    /** Where it does not end with its slot. */
    @Column(name = "lasts_until")
    private @Nullable Instant lastsUntil;

    private int sequence;

    @Enumerated(EnumType.STRING)
    private Outcome outcome = Outcome.OPEN;

    protected Progress() {}

    Progress(UUID by) {
        this.changedBy = by;
    }

    void booked(UUID by, Instant now) {
        bookedAt = now;
        changedBy = by;
    }

    /** Whatever was said about its old time says nothing about the new one. */
    void moved(UUID by, Instant now) {
        booked(by, now);
        outcome = Outcome.OPEN;
        changed();
    }

    /** What somebody needs can make a meeting longer. @param end empty if it ends with its slot */
    void lasts(Optional<Instant> end) {
        lastsUntil = end.orElse(null);
    }

    /** @param slot where it begins */
    Span time(Span slot) {
        return new Span(slot.start(), Optional.ofNullable(lastsUntil).orElse(slot.end()));
    }

    /** Calendars shall hear of it. */
    void changed() {
        sequence++;
    }

    void became(Outcome said) {
        outcome = said;
    }

    Optional<Instant> bookedAt() {
        return Optional.ofNullable(bookedAt);
    }

    UUID changedBy() {
        return changedBy;
    }

    int sequence() {
        return sequence;
    }

    Outcome outcome() {
        return outcome;
    }
}
