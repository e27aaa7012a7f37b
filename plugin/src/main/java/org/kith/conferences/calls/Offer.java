package org.kith.conferences.calls;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.KeptMeeting;
import org.kith.conferences.Meeting;
import org.kith.conferences.Mode;

/** A call or a visit that a home was offered in a round. Life: offered, answered with a wish, offered again. */
@Entity
@Table(name = "conference_offer")
class Offer {

    @Id
    private UUID id;

    @Embedded
    private KeptMeeting about;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    private int times;

    @Column(name = "offered_by")
    private UUID offeredBy;

    @Column(name = "offered_at")
    private Instant offeredAt;

    private String wish = "";

    @Column(name = "wished_at")
    private @Nullable Instant wishedAt;

    @Version
    private long version;

    protected Offer() {}

    Offer(Meeting meeting, Mode mode, UUID by, Instant now) {
        this.id = UUID.randomUUID();
        goesTo(meeting, mode, by, now);
    }

    /** To this guardian of the home, once more or for the first time. */
    final void goesTo(Meeting meeting, Mode how, UUID by, Instant now) {
        about = new KeptMeeting(meeting);
        mode = how;
        offeredBy = by;
        offeredAt = now;
        times++;
    }

    /** Of those who live elsewhere now. */
    void comes(Meeting meeting) {
        about = new KeptMeeting(meeting);
    }

    void wishes(String words, Instant now) {
        wish = words;
        wishedAt = now;
    }

    OfferFacts facts() {
        return new OfferFacts(id, about.meeting(), mode, times, offeredAt, wish, Optional.ofNullable(wishedAt));
    }
}
