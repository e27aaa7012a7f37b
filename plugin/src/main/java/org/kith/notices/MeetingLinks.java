package org.kith.notices;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.Span;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.lunch.GuestFacts;
import org.kith.conferences.lunch.LunchFacts;
import org.kith.links.IssuedLink;
import org.kith.links.LinkPurpose;
import org.kith.links.Links;
import org.kith.links.NewFamilyLink;

/**
 * Makes the links that go into letters about meetings. None behind the scenes of an installation that does not know its own address: the
 * letter goes without.
 */
@Shared
class MeetingLinks {

    /** After a meeting its link is still good for looking it up. */
    static final Duration AFTER = Duration.ofDays(1);

    private final Links links;
    private final Clock clock;

    @Inject
    MeetingLinks(Links links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** By which a guardian answers about this meeting, or finds a time for it. @param lasts from now on */
    Optional<IssuedLink> issue(Meeting meeting, OwnMeeting own, Duration lasts) {
        NewFamilyLink.Whom whom =
                new NewFamilyLink.Whom(meeting.home().guardian(), meeting.home().household());
        return issue(whom, new NewFamilyLink.Place(own.round().platform(), meeting.course()), lasts);
    }

    /** The same, as long as any link. */
    Optional<IssuedLink> issue(Meeting meeting, OwnMeeting own) {
        return issue(meeting, own, NewFamilyLink.USUAL);
    }

    /** By which a guardian answers an invitation to lunch. */
    Optional<IssuedLink> issue(LunchFacts lunch, GuestFacts guest) {
        NewFamilyLink.Whom whom = new NewFamilyLink.Whom(guest.guardian(), guest.household());
        return issue(whom, new NewFamilyLink.Place(lunch.platform(), lunch.course()), NewFamilyLink.USUAL);
    }

    /** How long one lasts that is about this time. */
    Duration until(Span time) {
        Duration untilThen = Duration.between(clock.instant(), time.end());
        return (untilThen.isNegative() ? Duration.ZERO : untilThen).plus(AFTER);
    }

    private Optional<IssuedLink> issue(NewFamilyLink.Whom whom, NewFamilyLink.Place course, Duration lasts) {
        return links.issueForLetter(
                NewFamilyLink.of(whom, course, LinkPurpose.BOOK).lasting(lasts));
    }
}
