package org.kith.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person's feed. Life: made; renewed, as often as its person likes; removed when it ends. */
@Entity
@Table(name = "calendar_feed")
class CalendarFeed {

    @Id
    private UUID id;

    @Column(name = "registration_id")
    private UUID platform;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "address_id")
    private UUID addressId;

    @Column(name = "made_at")
    private Instant madeAt;

    protected CalendarFeed() {}

    CalendarFeed(FeedOwner owner, Instant now) {
        this.id = UUID.randomUUID();
        this.platform = owner.platform();
        this.personId = owner.person();
        this.addressId = UUID.randomUUID();
        this.madeAt = now;
    }

    /** Its old address is nobody's from now on. */
    void renew(Instant now) {
        addressId = UUID.randomUUID();
        madeAt = now;
    }

    UUID id() {
        return id;
    }

    UUID platform() {
        return platform;
    }

    UUID personId() {
        return personId;
    }

    UUID addressId() {
        return addressId;
    }

    Instant madeAt() {
        return madeAt;
    }
}
