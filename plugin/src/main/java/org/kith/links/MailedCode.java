package org.kith.links;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A code that went to a guardian's e-mail address. Life: works for ten minutes, in the visit that asked, until another one is sent. */
@Entity
@Table(name = "mailed_code")
class MailedCode {

    static final Duration LIFETIME = Duration.ofMinutes(10);

    @Id
    private UUID id;

    @Column(name = "link_id")
    private UUID linkId;

    @Column(name = "visit_id")
    private UUID visitId;

    @Column(name = "contact_id")
    private UUID contactId;

    private String digest;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected MailedCode() {}

    MailedCode(Stay stay, UUID contact, String digest, Instant now) {
        this.id = UUID.randomUUID();
        this.linkId = stay.link();
        this.visitId = stay.visit();
        this.contactId = contact;
        this.digest = digest;
        this.sentAt = now;
    }

    /** A visit and the link it began by. */
    record Stay(UUID link, UUID visit) {}

    UUID id() {
        return id;
    }

    UUID contactId() {
        return contactId;
    }

    boolean worksAt(Instant now) {
        return now.isBefore(sentAt.plus(LIFETIME));
    }

    boolean is(String other) {
        return digest.equals(other);
    }
}
