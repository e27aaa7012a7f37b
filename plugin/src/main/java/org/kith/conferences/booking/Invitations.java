package org.kith.conferences.booking;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.PastMeetings;
import org.kith.conferences.day.Stories;
import org.kith.conferences.waiting.WaitingCards;

/** Tells guardians what they can sign up for, and what they have. */
@Shared
public class Invitations {

    /** Custom parameter of a link in the LMS: which page it opens. */
    public static final String PARAMETER = "kith_page";

    /** Its value for conferences. */
    public static final String PAGE = "conferences";

    private final OwnMeetings meetings;
    private final Bookings bookings;
    private final Teachers teachers;
    private final Clock clock;

    @Inject
    PastMeetings past;

    @Inject
    Stories stories;

    @Inject
    WaitingCards cards;

    @Inject
    Invitations(OwnMeetings meetings, Bookings bookings, Teachers teachers, Clock clock) {
        this.meetings = meetings;
        this.bookings = bookings;
        this.teachers = teachers;
        this.clock = clock;
    }

    /** About all children of this guardian. */
    public List<Invitation> of(UUID guardian) {
        return meetings.of(guardian).stream()
                .map(this::invitation)
                .filter(invitation -> !invitation.isOver())
                .toList();
    }

    /** About one of them. */
    public List<Invitation> of(UUID guardian, UUID child) {
        return of(guardian).stream()
                .filter(invitation -> invitation.own().meeting().child().equals(child))
                .toList();
    }

    private Invitation invitation(OwnMeeting own) {
        List<ClaimFacts> claims = bookings.of(own.meeting());
        List<ClaimFacts> booked = claims.stream().filter(ClaimFacts::isBooked).toList();
        return new Invitation(
                own,
                teachers.names(own.hosts()),
                booked,
                past.of(own.meeting()),
                stories.of(own.meeting(), booked),
                cards.of(own, claims),
                clock.instant());
    }
}
