package org.kith.conferences.booking;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.HostFacts;
import org.kith.conferences.MeetWithoutChild;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.Rounds;
import org.kith.families.Child;
import org.kith.families.Children;
import org.kith.families.Families;
import org.kith.page.NotFound;

/** Finds what a guardian may sign up for. */
@Shared
public class OwnMeetings {

    private final Children children;
    private final Families families;
    private final Rounds rounds;

    @Inject
    OwnMeetings(Children children, Families families, Rounds rounds) {
        this.children = children;
        this.families = families;
        this.rounds = rounds;
    }

    /** For all children of this guardian in all courses, the latest round first. */
    public List<OwnMeeting> of(UUID guardian) {
        return children.of(guardian).stream().flatMap(this::about).toList();
    }

    /** @throws NotFound if it is none of this guardian's, or families cannot see it */
    @Transactional(dontRollbackOn = RuntimeException.class)
    public OwnMeeting one(UUID guardian, UUID child, UUID round, UUID course) {
        RoundFacts known = rounds.in(course, round);
        if (!known.isSeen()) {
            throw new NotFound();
        }
        return forThem(guardian, child, known, course);
    }

    /** As the school signs a family up: also before families see the round. @throws NotFound if the child is none of this guardian's */
    public OwnMeeting forThem(UUID guardian, UUID child, RoundFacts round, UUID course) {
        Child own = children.one(guardian, child);
        if (!families.coursesOf(child).contains(course)) {
            throw new NotFound();
        }
        return meeting(own, round, course);
    }

    /** What a guardian has booked, if they may know of it today: rights end, children leave courses. */
    public Optional<OwnMeeting> told(Meeting booked) {
        try {
            OwnMeeting own = one(booked.home().guardian(), booked.child(), booked.round(), booked.course());
            return Optional.of(own)
                    .filter(still -> still.meeting().isSame(booked))
                    .filter(OwnMeetings::mayTakePart);
        } catch (NotFound gone) {
            return Optional.empty();
        }
    }

    /** Without those in which the guardian must not take part. */
    public List<OwnMeeting> toTell(UUID guardian) {
        return of(guardian).stream().filter(OwnMeetings::mayTakePart).toList();
    }

    /** @throws MeetWithoutChild if a decision in force keeps the guardian from such a meeting */
    public static void demandRight(OwnMeeting own) {
        if (!mayTakePart(own)) {
            throw new MeetWithoutChild();
        }
    }

    static boolean mayTakePart(OwnMeeting own) {
        return own.round().plan().rules().student() == RoundRules.Part.AWAY
                || own.child().rights().place();
    }

    private Stream<OwnMeeting> about(Child child) {
        List<UUID> courses = families.coursesOf(child.named().id());
        return rounds.ofAll(courses).stream()
                .filter(RoundFacts::isSeen)
                .flatMap(round -> rounds.hosts(round.id()).stream()
                        .map(HostFacts::course)
                        .filter(courses::contains)
                        .distinct()
                        .map(course -> meeting(child, round, course)));
    }

    private OwnMeeting meeting(Child child, RoundFacts round, UUID course) {
        UUID household = child.link().household();
        boolean together = round.plan().rules().homes() == RoundRules.Homes.TOGETHER;
        UUID party = together ? child.named().id() : household;
        Meeting.Home home = new Meeting.Home(child.link().guardian(), household);
        Meeting meeting = new Meeting(round.id(), course, child.named().id(), home, party);
        List<HostFacts> hosts = rounds.hosts(round.id()).stream()
                .filter(host -> host.course().equals(course))
                .toList();
        return new OwnMeeting(child, round, meeting, hosts);
    }
}
