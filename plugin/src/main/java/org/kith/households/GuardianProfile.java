package org.kith.households;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a guardian wants us to know about talking with them. */
@Entity
@Table(name = "guardian_profile")
class GuardianProfile {

    @Id
    @Column(name = "person_id")
    private UUID personId;

    private String reads = "";
    private String speaks = "";

    @Column(name = "quiet_from")
    private @Nullable LocalTime quietFrom;

    @Column(name = "quiet_until")
    private @Nullable LocalTime quietUntil;

    private String zone = "";

    @Version
    private long version;

    protected GuardianProfile() {}

    GuardianProfile(UUID person) {
        this.personId = person;
    }

    void says(Profile profile) {
        reads = profile.reads();
        speaks = profile.speaks();
        quietFrom = profile.quiet().map(QuietHours::from).orElse(null);
        quietUntil = profile.quiet().map(QuietHours::until).orElse(null);
        zone = profile.zone();
    }

    UUID personId() {
        return personId;
    }

    Profile view() {
        return new Profile(reads, speaks, QuietHours.between(quietFrom, quietUntil), zone);
    }
}
