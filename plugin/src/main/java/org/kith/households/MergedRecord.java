package org.kith.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Says that a record of a person is another record of the same person. */
@Entity
@Table(name = "merged_record")
class MergedRecord {

    @Id
    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "person_id")
    private UUID personId;

    @Column(name = "merged_by")
    private UUID mergedBy;

    @Column(name = "merged_at")
    private Instant mergedAt;

    protected MergedRecord() {}

    MergedRecord(UUID record, UUID person, UUID by, Instant now) {
        this.recordId = record;
        this.personId = person;
        this.mergedBy = by;
        this.mergedAt = now;
    }

    /** The person this stands for has turned out to be yet another record of somebody. */
    void isOf(UUID person) {
        personId = person;
    }

    UUID recordId() {
        return recordId;
    }

    UUID personId() {
        return personId;
    }
}
