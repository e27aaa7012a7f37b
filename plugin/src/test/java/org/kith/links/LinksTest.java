package org.kith.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.families.Newcomers;
import org.kith.households.HomesMoved;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.PersonRecords;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

class LinksTest {

    private final Cast cast;
    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final LinksInTests family;
    private final Links links;

    LinksTest(Cast cast, Database database, FixedClock clock, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.clock = clock;
        this.kith = kith;
        this.family = new LinksInTests(database, kith, cast);
        this.links = kith.the(Links.class);
    }

    @OnBothDatabases
    void anAddressSaysNothingOfTheFamily() {
        String address = family.issued().address().toString();

        assertThat(address).matches("https://families\\.example/l/[\\w-]{43}");
    }

    @OnBothDatabases
    void aLinkOpensWhatItWasMadeFor() {
        OpenLink open = links.open(LinksInTests.token(family.issued())).orElseThrow();

        assertThat(open.guardian()).isEqualTo(family.rosa());
        assertThat(open.course()).isEqualTo(cast.id(SCIENCE));
    }

    @OnBothDatabases
    void aLinkWorksUntilItExpires() {
        IssuedLink link = family.issued();
        clock.passes(NewFamilyLink.USUAL.minusSeconds(1));
        boolean before = opens(link);

        clock.passes(Duration.ofSeconds(1));

        assertThat(before).isTrue();
        assertThat(opens(link)).isFalse();
    }

    @OnBothDatabases
    void aRevokedLinkOpensNothing() {
        IssuedLink link = family.issued();

        database.inTransaction(() -> links.revoke(family.rosa(), link.id(), okafor()));

        assertThat(opens(link)).isFalse();
        assertThat(links.of(family.rosa())).isEmpty();
    }

    @OnBothDatabases
    void aLinkOpensNothingOnceItsGuardianCaresForNobodyInItsHousehold() {
        IssuedLink link = family.issued();
        Households households = kith.the(Households.class);
        List<Link> all = households.ofGuardian(family.rosa());

        all.forEach(each -> database.inTransaction(() -> households.end(each.pair(), okafor())));
        boolean without = opens(link);
        database.inTransaction(() -> households.takeUp(all.get(0).pair()));

        assertThat(without).isFalse();
        assertThat(opens(link)).isTrue();
    }

    @OnBothDatabases
    void aLinkGoesAlongWithItsGuardian() {
        IssuedLink link = family.issued();
        Households households = kith.the(Households.class);
        List<Link> all = households.ofGuardian(family.rosa());

        for (Link each : all) {
            database.inTransaction(() -> moves(each, households));
            assertThat(opens(link)).isTrue();
        }
    }

    @OnBothDatabases
    void othersLinksAreNotRevoked() {
        IssuedLink link = family.issued();
        UUID sam = cast.id(Player.SAM, SCIENCE);

        assertThatThrownBy(() -> database.inTransaction(() -> links.revoke(sam, link.id(), okafor())))
                .isInstanceOf(NotFound.class);
        assertThat(opens(link)).isTrue();
    }

    @OnBothDatabases
    void allOfOneCourseAreRevokedAtOnce() {
        family.issued();
        family.issued();

        int ended = database.inTransaction(() -> links.revokeAll(family.rosa(), cast.id(SCIENCE), okafor()));

        assertThat(ended).isEqualTo(2);
        assertThat(links.of(family.rosa())).isEmpty();
    }

    @OnBothDatabases
    void whoeverHasTwoRecordsHasTheLinksOfBoth() {
        IssuedLink link = family.issued();
        UUID platform = cast.platform(Lms.CANVAS).id();
        UUID onPaper = database.inTransaction(() -> kith.the(Newcomers.class).enter(platform, "Rosa R."));

        database.inTransaction(() -> kith.the(PersonRecords.class).merge(family.rosa(), onPaper, okafor()));

        assertThat(links.of(onPaper)).extracting(LinkView::id).containsExactly(link.id());
    }

    @OnBothDatabases
    void whatHappensToALinkIsNotedWithoutItsAddress() {
        NewFamilyLink wanted = family.wanted();
        int before = database.rows("audit_entry");
        IssuedLink link = database.inTransaction(() -> links.issue(wanted));

        database.inTransaction(() -> links.revoke(family.rosa(), link.id(), okafor()));

        assertThat(database.rows("audit_entry")).isEqualTo(before + 2);
    }

    @OnBothDatabases
    void linksThatEndedLongAgoAreRemovedWithAllThatHangsOnThem() {
        family.hasAPhone();
        family.shows(family.comesBy(family.issued()), "9999");
        clock.passes(NewFamilyLink.USUAL.plusSeconds(1));

        int removed = purges(clock.instant());

        assertThat(removed).isEqualTo(2);
        assertThat(database.rows("family_link")).isZero();
        assertThat(database.rows("wrong_proof")).isZero();
    }

    @OnBothDatabases
    void linksThatWereRevokedLongAgoAreRemoved() {
        IssuedLink link = family.issued();
        database.inTransaction(() -> links.revoke(family.rosa(), link.id(), okafor()));
        clock.passes(Duration.ofDays(1));

        purges(clock.instant());

        assertThat(database.rows("family_link")).isZero();
    }

    @OnBothDatabases
    void linksThatWorkAreKept() {
        IssuedLink link = family.issued();
        clock.passes(NewFamilyLink.USUAL.minusSeconds(1));

        purges(clock.instant());

        assertThat(opens(link)).isTrue();
    }

    private int purges(Instant before) {
        return kith.the(LinksPurge.class).purge(cast.platform(Lms.CANVAS).id(), before);
    }

    private UUID okafor() {
        return cast.id(Player.OKAFOR, SCIENCE);
    }

    private void moves(Link care, Households households) {
        UUID fresh = households.found(cast.platform(Lms.CANVAS).id());
        households.move(care.pair(), fresh);
        Map<HomesMoved.Stay, UUID> homes = Map.of(new HomesMoved.Stay(care.pair(), care.household()), fresh);
        kith.the(MovedLinks.class).move(new HomesMoved(homes));
    }

    private boolean opens(IssuedLink link) {
        return links.open(LinksInTests.token(link)).isPresent();
    }
}
