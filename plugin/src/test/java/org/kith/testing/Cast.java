package org.kith.testing;

import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.kith.families.Arrival;
import org.kith.families.Arrivals;
import org.kith.platforms.PlatformsInTests;
import org.kith.platforms.RegisteredPlatform;
import org.kith.school.SchoolRules;
import org.kith.visitor.Visit;
import org.kith.visitor.Visits;

/** Lets the players come into Kith, through the same code as any launch. Who is asked for and has not come yet comes. */
public final class Cast {

    private static final Duration SCHOOL_DAY = Duration.ofHours(8);

    private final Kith kith;

    public Cast(Kith kith) {
        this.kith = kith;
    }

    /** Registered under its name, if it was not. */
    public RegisteredPlatform platform(Lms lms) {
        return PlatformsInTests.registered(kith, lms);
    }

    public Arrival arrives(Entrance entrance) {
        UUID platform = platform(entrance.lms()).id();
        return kith.the(Arrivals.class).arrive(platform, entrance.launch());
    }

    /** From Canvas. */
    public Arrival arrives(Player who, Classroom course) {
        return arrives(Entrance.of(who, course));
    }

    /** The player's id on Canvas, once they have opened Families in this course. */
    public UUID id(Player who, Classroom course) {
        return arrives(who, course).person();
    }

    /** The course's id on Canvas, once its teacher has opened Families. */
    public UUID id(Classroom course) {
        return arrives(course.teacher(), course).course().orElseThrow();
    }

    /** Arrives and makes this the visit of the current request, as the door does. */
    public Visit visits(Entrance entrance) {
        Arrival arrival = arrives(entrance);
        Visit visit = new Visit(
                arrival.person(),
                platform(entrance.lms()).id(),
                arrival.course(),
                arrival.standing(),
                arrival.other(),
                entrance.roles().isAdministrator(),
                arrival.chosen().orElse(entrance.who().language()),
                kith.the(SchoolRules.class).rules(platform(entrance.lms()).id()).zone(),
                entrance.lms().family(),
                kith.the(Clock.class).instant().plus(SCHOOL_DAY));
        kith.the(Visits.class).begin(visit);
        return visit;
    }

    public Visit visits(Player who, Classroom course) {
        return visits(Entrance.of(who, course));
    }
}
