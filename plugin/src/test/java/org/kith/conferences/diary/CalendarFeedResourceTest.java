package org.kith.conferences.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import org.kith.calendar.FeedView;
import org.kith.conferences.booking.ConferencesView;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class CalendarFeedResourceTest {

    private final Cast cast;
    private final CalendarFeedResource resource;

    CalendarFeedResourceTest(Cast cast, Kith kith) {
        this.cast = cast;
        this.resource = kith.the(CalendarFeedResource.class);
    }

    @OnBothDatabases
    void aGuardianMakesRenewsAndEndsTheirsAmongTheirConferences() {
        cast.visits(ROSA, SCIENCE);

        FeedView none = guardians(resource.show());
        FeedView made = guardians(resource.make());
        FeedView renewed = guardians(resource.renew());
        FeedView ended = guardians(resource.end());

        assertThat(none.address()).isEmpty();
        assertThat(made.address()).isPresent();
        assertThat(renewed.address()).isPresent().isNotEqualTo(made.address());
        assertThat(ended.address()).isEmpty();
    }

    @OnBothDatabases
    void aTeacherHasAPageForIt() {
        cast.visits(OKAFOR, SCIENCE);

        Page page = resource.make();

        assertThat(page.path()).hasValue("/panel/calendar-feed");
        assertThat(((FeedView) page.view()).subscription()).startsWith("webcal://families.example/c/");
    }

    private static FeedView guardians(Page page) {
        assertThat(page.path()).hasValue("/panel/conferences");
        return ((ConferencesView) page.view()).feed();
    }
}
