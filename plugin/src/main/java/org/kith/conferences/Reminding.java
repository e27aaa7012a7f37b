package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;

/** When families are reminded of the meetings of a round; where there is none, at all times we know. */
@Entity
@Table(name = "conference_reminding")
class Reminding {

    @Id
    @Column(name = "round_id")
    private UUID roundId;

    private String kinds;

    @Version
    private long version;

    protected Reminding() {}

    Reminding(UUID round, Set<ReminderTime> times) {
        this.roundId = round;
        this.kinds = ReminderTime.list(times);
    }

    void at(Set<ReminderTime> times) {
        kinds = ReminderTime.list(times);
    }

    Set<ReminderTime> times() {
        return ReminderTime.among(Arrays.asList(kinds.split(",")));
    }
}
