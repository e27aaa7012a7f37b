package org.kith.notices;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.kith.conferences.Meeting;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.links.LinkPurpose;
import org.kith.links.Links;
import org.kith.links.NewFamilyLink;

/** Where a family looks and answers without an account, for a letter that is sent while somebody asks for a page. */
@Dependent
class FamilyAddresses {

    private final Links links;

    @Inject
    FamilyAddresses(Links links) {
        this.links = links;
    }

    String of(Meeting meeting, OwnMeeting own) {
        NewFamilyLink.Whom whom =
                new NewFamilyLink.Whom(meeting.home().guardian(), meeting.home().household());
        NewFamilyLink.Place course = new NewFamilyLink.Place(own.round().platform(), meeting.course());
        return links.issue(NewFamilyLink.of(whom, course, LinkPurpose.BOOK))
                .address()
                .toString();
    }
}
