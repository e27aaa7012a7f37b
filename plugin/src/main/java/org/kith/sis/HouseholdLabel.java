package org.kith.sis;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** How a school's lists call a household. */
@Entity
@Table(name = "household_label")
class HouseholdLabel {

    @Id
    private UUID id;

    @Column(name = "household_id")
    private UUID householdId;

    private String label;

    protected HouseholdLabel() {}

    HouseholdLabel(UUID household, String label) {
        this.id = UUID.randomUUID();
        this.householdId = household;
        this.label = label;
    }

    UUID householdId() {
        return householdId;
    }

    String label() {
        return label;
    }
}
