package org.kith.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A link that has registered a platform. Its primary key is the link, so that of two uses at the same moment one fails. */
@Entity
@Table(name = "registration_link_use")
class RegistrationLinkUse {

    @Id
    @Column(name = "link_id")
    private UUID linkId;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RegistrationLinkUse() {}

    RegistrationLinkUse(UUID linkId, Instant now) {
        this.linkId = linkId;
        this.usedAt = now;
    }
}
