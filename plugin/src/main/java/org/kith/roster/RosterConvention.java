package org.kith.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** The convention of one LMS. */
@Entity
@Table(name = "roster_convention")
class RosterConvention {

    @Id
    @Column(name = "registration_id")
    private UUID registrationId;

    @Column(name = "student_prefix")
    private String studentPrefix;

    @Column(name = "guardian_prefix")
    private String guardianPrefix;

    protected RosterConvention() {}

    RosterConvention(UUID registrationId) {
        this.registrationId = registrationId;
        this.studentPrefix = "";
        this.guardianPrefix = "";
    }

    void is(Convention convention) {
        studentPrefix = convention.studentPrefix();
        guardianPrefix = convention.guardianPrefix();
    }

    Convention convention() {
        return new Convention(studentPrefix, guardianPrefix);
    }
}
