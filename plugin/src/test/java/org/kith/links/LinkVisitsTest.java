package org.kith.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;

import java.time.Duration;
import java.util.UUID;
import org.kith.families.Families;
import org.kith.page.Language;
import org.kith.platforms.PlatformPaused;
import org.kith.platforms.PlatformState;
import org.kith.platforms.PlatformsInTests;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.visitor.Standing;
import org.kith.visitor.Visit;

class LinkVisitsTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final LinksInTests family;
    private final IssuedLink link;
    private final UUID okafor;

    LinkVisitsTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.okafor = cast.id(Player.OKAFOR, SCIENCE);
        this.family = new LinksInTests(database, kith, cast);
        this.link = family.issued();
        family.hasAPhone();
    }

    @OnBothDatabases
    void whoeverOpensALinkOnlyHoldsIt() {
        Visit visit = family.comesBy(link);

        assertThat(visit.standing()).isEqualTo(Standing.LINK_HOLDER);
        assertThat(family.goesOn(visit)).isTrue();
    }

    @OnBothDatabases
    void aVisitEndsAfterHalfAnHour() {
        Visit visit = family.comesBy(link);

        clock.passes(Duration.ofMinutes(30));

        assertThat(family.goesOn(visit)).isFalse();
    }

    @OnBothDatabases
    void whoeverShowsWhoTheyAreHasHalfAnHourFromThen() {
        Visit visit = family.comesBy(link);
        clock.passes(Duration.ofMinutes(29));
        Visit proved =
                visit.proved(family.shows(visit, "0142").shown().orElseThrow().until());

        clock.passes(Duration.ofMinutes(29));

        assertThat(family.goesOn(proved)).isTrue();
    }

    @OnBothDatabases
    void aVisitEndsAtOnceWithItsLink() {
        Visit visit = family.comesBy(link);

        database.inTransaction(() -> kith.the(Links.class).revoke(family.rosa(), link.id(), okafor));

        assertThat(family.goesOn(visit)).isFalse();
    }

    @OnBothDatabases
    void aVisitOfAnExpiredLinkHasEnded() {
        clock.passes(NewFamilyLink.USUAL.minusSeconds(60));
        Visit visit = family.comesBy(link);

        clock.passes(Duration.ofMinutes(1));

        assertThat(family.goesOn(visit)).isFalse();
    }

    @OnBothDatabases
    void aVisitEndsWhenItsReaderSaysSo() {
        Visit visit = family.comesBy(link);
        Visit other = family.comesBy(link);

        database.inTransaction(
                () -> kith.the(LinkVisits.class).end(visit.byLink().orElseThrow()));

        assertThat(family.goesOn(visit)).isFalse();
        assertThat(family.goesOn(other)).isTrue();
    }

    @OnBothDatabases
    void nobodyIsAGuardianWhoHasNotShownIt() {
        Visit visit = family.comesBy(link);

        assertThat(family.goesOn(visit.proved(visit.until()))).isFalse();
    }

    @OnBothDatabases
    void readsInTheLanguageTheFamilyChoseLast() {
        database.inTransaction(() -> kith.the(Families.class).reads(family.rosa(), Language.SPANISH));

        OpenLink open = kith.the(Links.class).open(LinksInTests.token(link)).orElseThrow();

        assertThat(kith.the(LinkDoor.class).reads(open)).hasValue(Language.SPANISH);
    }

    @OnBothDatabases
    void nobodyComesInWhileThePlatformIsPaused() {
        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        assertThatThrownBy(() -> family.comesBy(link)).isInstanceOf(PlatformPaused.class);
    }
}
