package org.kith.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.families.Departures;
import org.kith.families.Newcomers;
import org.kith.families.PersonForgotten;
import org.kith.households.PersonRecords;
import org.kith.keys.OwnKeys;
import org.kith.keys.SignedIds;
import org.kith.platforms.PlatformState;
import org.kith.platforms.PlatformsInTests;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;
import org.kith.testing.ServerSide;

class CalendarFeedsTest {

    private final Database database;
    private final FixedClock clock;
    private final Kith kith;
    private final CalendarFeeds feeds;
    private final FeedOwner rosa;
    private final FeedOwner sam;

    CalendarFeedsTest(Cast cast, Database database, FixedClock clock, Kith kith) {
        this.database = database;
        this.clock = clock;
        this.kith = kith.given(Event.class, ServerSide.of(Event.class, Map.of("fire", this::tell)));
        this.feeds = kith.the(CalendarFeeds.class);
        UUID canvas = cast.platform(Lms.CANVAS).id();
        this.rosa = new FeedOwner(canvas, cast.id(ROSA, SCIENCE));
        this.sam = new FeedOwner(canvas, cast.id(SAM, SCIENCE));
    }

    @OnBothDatabases
    void anAddressSaysNothingOfThePerson() {
        FeedAddress made = makes(rosa);

        assertThat(made.address().toString()).matches("https://families\\.example/c/[\\w-]{43}\\.ics");
        assertThat(made.toString()).doesNotContain("/c/");
    }

    @OnBothDatabases
    void anAddressOpensItsPersonsFeed() {
        FeedAddress made = makes(rosa);

        assertThat(feeds.open(token(made))).hasValue(rosa);
    }

    @OnBothDatabases
    void askedAgainItIsTheSame() {
        FeedAddress made = makes(rosa);

        clock.passes(Duration.ofDays(1));

        assertThat(makes(rosa)).isEqualTo(made);
        assertThat(feeds.find(rosa.person())).hasValue(made);
    }

    @OnBothDatabases
    void severalTabsAtOnceMakeOne() {
        makes(sam);
        int before = database.rows("calendar_feed");

        Race<FeedAddress> race = database.allReadThenWrite(4, () -> makes(rosa));

        assertThat(race.done()).hasSize(4);
        assertThat(race.done().stream().map(FeedAddress::address).distinct()).hasSize(1);
        assertThat(database.rows("calendar_feed")).isEqualTo(before + 1);
    }

    @OnBothDatabases
    void renewedTheOldAddressOpensNothing() {
        FeedAddress old = makes(rosa);

        FeedAddress renewed = database.inTransaction(() -> feeds.renew(rosa));

        assertThat(feeds.open(token(old))).isEmpty();
        assertThat(feeds.open(token(renewed))).hasValue(rosa);
        assertThat(feeds.find(rosa.person())).hasValue(renewed);
    }

    @OnBothDatabases
    void renewingWhatWasNotMadeMakesIt() {
        FeedAddress renewed = database.inTransaction(() -> feeds.renew(rosa));

        assertThat(feeds.open(token(renewed))).hasValue(rosa);
    }

    @OnBothDatabases
    void renewedAtOnceOneAddressIsLeft() {
        FeedAddress old = makes(rosa);

        Race<FeedAddress> race = database.atOnce(4, () -> database.inTransaction(() -> feeds.renew(rosa)));

        assertThat(race.failures()).isEmpty();
        assertThat(Stream.concat(Stream.of(old), race.done().stream())
                        .filter(address -> feeds.open(token(address)).isPresent()))
                .hasSize(1);
    }

    @OnBothDatabases
    void endedItOpensNothingAndNothingIsKept() {
        FeedAddress made = makes(rosa);
        FeedAddress others = makes(sam);

        database.inTransaction(() -> feeds.end(rosa.person()));
        database.inTransaction(() -> feeds.end(rosa.person()));

        assertThat(feeds.open(token(made))).isEmpty();
        assertThat(feeds.find(rosa.person())).isEmpty();
        assertThat(feeds.open(token(others))).hasValue(sam);
        assertThat(database.rows("calendar_feed")).isEqualTo(1);
    }

    @OnBothDatabases
    void whatWeHaveNotSignedForCalendarsOpensNothing() {
        String token = token(makes(rosa));
        UUID address = SignedIds.read(token, kith.the(OwnKeys.class).calendarFeedSecret())
                .orElseThrow();
        String signedForALink = SignedIds.write(address, kith.the(OwnKeys.class).familyLinkSecret());
        String otherwise = (token.startsWith("A") ? "B" : "A") + token.substring(1);

        Stream<String> forged = Stream.of("", "x", signedForALink, token + "A", otherwise);

        assertThat(forged.map(feeds::open)).allMatch(opened -> opened.isEmpty());
    }

    @OnBothDatabases
    void whileAPlatformIsPausedItsFeedsOpenNothing() {
        FeedAddress made = makes(rosa);

        PlatformsInTests.becomes(kith, Lms.CANVAS, PlatformState.PAUSED);

        assertThat(feeds.open(token(made))).isEmpty();
    }

    @OnBothDatabases
    void twoRecordsOfOnePersonHaveOneFeed() {
        FeedAddress first = makes(rosa);
        clock.passes(Duration.ofMinutes(1));
        FeedOwner onPaper = new FeedOwner(rosa.platform(), entered("Rosa R."));
        FeedAddress second = makes(onPaper);

        database.inTransaction(
                () -> kith.the(PersonRecords.class).merge(onPaper.person(), rosa.person(), sam.person()));
        FeedOwner opened = feeds.open(token(second)).orElseThrow();
        FeedAddress renewed = database.inTransaction(() -> feeds.renew(onPaper));

        assertThat(opened).isEqualTo(rosa);
        assertThat(feeds.open(token(renewed))).hasValue(rosa);
        assertThat(Stream.of(first, second).map(each -> feeds.open(token(each))))
                .allMatch(gone -> gone.isEmpty());
        assertThat(database.rows("calendar_feed")).isEqualTo(1);
    }

    @OnBothDatabases
    void whoeverIsForgottenHasNoFeed() {
        FeedAddress made = makes(rosa);
        FeedAddress others = makes(sam);

        kith.the(Departures.class).forget(rosa.person());

        assertThat(feeds.open(token(made))).isEmpty();
        assertThat(feeds.open(token(others))).hasValue(sam);
        assertThat(database.rows("calendar_feed")).isEqualTo(1);
    }

    @OnBothDatabases
    void whoeverMustStayKnownByNameHasNoFeedEither() {
        makes(rosa);

        database.inTransaction(() -> kith.the(Departures.class).letGo(rosa.person()));

        assertThat(database.rows("calendar_feed")).isZero();
    }

    @OnBothDatabases
    void whatHappensToAFeedIsNoted() {
        makes(rosa);
        int before = database.rows("audit_entry");

        database.inTransaction(() -> feeds.renew(rosa));
        database.inTransaction(() -> feeds.end(rosa.person()));

        assertThat(database.rows("audit_entry")).isEqualTo(before + 2);
    }

    private Object tell(Object[] arguments) {
        if (arguments[0] instanceof PersonForgotten person) {
            kith.the(CalendarFeeds.class).forgets(person);
        }
        return "";
    }

    private FeedAddress makes(FeedOwner owner) {
        return database.inTransaction(() -> feeds.make(owner));
    }

    private UUID entered(String name) {
        return database.inTransaction(() -> kith.the(Newcomers.class).enter(rosa.platform(), name));
    }

    private static String token(FeedAddress feed) {
        return feed.address().getPath().replaceAll("/c/|\\.ics", "");
    }
}
