package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.kith.conferences.RoundRules.Homes;
import org.kith.conferences.RoundRules.Part;

/** {@link RoundRules} as they are kept. */
@Embeddable
class KeptRules {

    private int seats;

    @Column(name = "per_child")
    private int perChild;

    @Enumerated(EnumType.STRING)
    private Homes homes;

    @Enumerated(EnumType.STRING)
    private Part student;

    @Column(name = "cancel_hours")
    private int cancelHours;

    protected KeptRules() {}

    KeptRules(RoundRules rules) {
        seats = rules.seats();
        perChild = rules.perChild();
        homes = rules.homes();
        student = rules.student();
        cancelHours = rules.cancelHours();
    }

    RoundRules rules() {
        return new RoundRules(seats, perChild, homes, student, cancelHours);
    }
}
