package org.kith.notices;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.conferences.Meeting;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.lunch.GuestFacts;
import org.kith.conferences.lunch.LunchFacts;
import org.kith.links.IssuedLink;
import org.kith.links.LinkPurpose;
import org.kith.links.Links;
import org.kith.links.NewFamilyLink;
import org.kith.settings.Settings;

/** Makes the links that go into letters about meetings. */
@Shared
class MeetingLinks {

    /** After a meeting its link is still good for looking it up. */
    static final Duration AFTER = Duration.ofDays(1);

    private final Links links;
    private final Settings settings;
    private final Clock clock;

    @Inject
    MeetingLinks(Links links, Settings settings, Clock clock) {
        this.links = links;
        this.settings = settings;
        this.clock = clock;
    }

    /** Empty behind the scenes of an installation that does not know its own address. */
    Optional<IssuedLink> issue(News news, OwnMeeting own) {
        if (news.kind() == NewsKind.REMINDER && settings.url().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(links.issue(wanted(news.claim().meeting(), own).lasting(lasts(news))));
    }

    /** By which a guardian finds a time. */
    IssuedLink toBook(OwnMeeting own) {
        return about(own.meeting(), own);
    }

    /** By which a guardian answers about this meeting, for a letter that is sent while somebody asks for a page. */
    IssuedLink about(Meeting meeting, OwnMeeting own) {
        return links.issue(wanted(meeting, own));
    }

    /** By which a guardian answers an invitation to lunch. */
    IssuedLink toLunch(LunchFacts lunch, GuestFacts guest) {
        NewFamilyLink.Whom whom = new NewFamilyLink.Whom(guest.guardian(), guest.household());
        NewFamilyLink.Place course = new NewFamilyLink.Place(lunch.platform(), lunch.course());
        return links.issue(NewFamilyLink.of(whom, course, LinkPurpose.BOOK));
    }

    private static NewFamilyLink wanted(Meeting meeting, OwnMeeting own) {
        return wanted(meeting, own.round().platform());
    }

    private static NewFamilyLink wanted(Meeting meeting, UUID platform) {
        NewFamilyLink.Whom whom =
                new NewFamilyLink.Whom(meeting.home().guardian(), meeting.home().household());
        NewFamilyLink.Place course = new NewFamilyLink.Place(platform, meeting.course());
        return NewFamilyLink.of(whom, course, LinkPurpose.BOOK);
    }

    /** For one who waits; always behind the scenes. */
    Optional<IssuedLink> issueForWaiting(Meeting meeting, UUID platform, Duration lasts) {
        return settings.url().isEmpty()
                ? Optional.empty()
                : Optional.of(links.issue(wanted(meeting, platform).lasting(lasts)));
    }

    private Duration lasts(News news) {
        Duration untilThen =
                Duration.between(clock.instant(), news.claim().time().end());
        return news.kind().isOver()
                ? NewFamilyLink.USUAL
                : (untilThen.isNegative() ? Duration.ZERO : untilThen).plus(AFTER);
    }
}
