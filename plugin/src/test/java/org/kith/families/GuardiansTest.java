package org.kith.families;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUCIA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.Link;
import org.kith.households.NewLink;
import org.kith.page.Language;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

class GuardiansTest {

    private final Cast cast;
    private final Clock clock;
    private final Database database;
    private final Guardians guardians;
    private final Families families;
    private final Households households;

    GuardiansTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.clock = kith.the(Clock.class);
        this.database = database;
        this.guardians = kith.the(Guardians.class);
        this.families = kith.the(Families.class);
        this.households = kith.the(Households.class);
    }

    @OnBothDatabases
    void whatAnLmsSaysCountsInTheCourseInWhichItSaysIt() {
        UUID lucia = cast.id(LUCIA, SCIENCE);
        UUID rosa = cast.id(ROSA, SCIENCE);

        assertThat(guardians.of(cast.id(SCIENCE), List.of(lucia)))
                .extracting(Link::guardian)
                .containsExactly(rosa);
        assertThat(guardians.of(cast.id(READING), List.of(lucia))).isEmpty();
        assertThat(guardians.anywhere(List.of(lucia)))
                .extracting(Link::guardian)
                .containsExactly(rosa);
    }

    @OnBothDatabases
    void whatAnLmsSaysNoMoreCountsNowhere() {
        UUID lucia = cast.id(LUCIA, SCIENCE);
        cast.arrives(ROSA, SCIENCE);

        cast.arrives(Entrance.of(ROSA, SCIENCE).namingChildren(MATEO));

        assertThat(guardians.of(cast.id(SCIENCE), List.of(lucia))).isEmpty();
        assertThat(guardians.anywhere(List.of(lucia))).isEmpty();
    }

    @OnBothDatabases
    void whatAPersonSaidCountsInEveryCourseAlsoWhenItHasEnded() {
        UUID lucia = cast.id(LUCIA, SCIENCE);
        UUID sam = cast.id(SAM, SCIENCE);
        UUID platform = cast.platform(Lms.CANVAS).id();
        database.inTransaction(() -> households.link(platform, NewLink.of(sam, lucia, Ground.STAFF)));

        database.inTransaction(() -> households.end(new Link.Pair(sam, lucia), sam));

        assertThat(guardians.of(cast.id(READING), List.of(lucia)))
                .extracting(Link::guardian, Link::holds)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(sam, false));
    }

    @OnBothDatabases
    void findsMoreStudentsThanAQueryNames() {
        UUID mateo = cast.id(MATEO, SCIENCE);
        cast.arrives(ROSA, SCIENCE);
        List<UUID> many = Stream.concat(Stream.generate(UUID::randomUUID).limit(1200), Stream.of(mateo))
                .toList();

        assertThat(guardians.of(cast.id(SCIENCE), many)).hasSize(1);
    }

    @OnBothDatabases
    void tellsWhoWasInTheCourseAndWhen() {
        UUID mateo = cast.id(MATEO, SCIENCE);
        cast.arrives(Entrance.of(ROSA, SCIENCE));

        assertThat(guardians.lastSeen(cast.id(SCIENCE)))
                .containsEntry(mateo, clock.instant())
                .doesNotContainKey(UUID.randomUUID());
        assertThat(guardians.lastSeen(cast.id(READING))).doesNotContainKey(mateo);
    }

    @OnBothDatabases
    void tellsInWhichLanguageTheLmsSpeaksWithSomebody() {
        UUID rosa = cast.id(ROSA, SCIENCE);

        assertThat(guardians.languages(List.of(rosa))).containsExactlyEntriesOf(Map.of(rosa, Language.SPANISH));
    }

    @OnBothDatabases
    void aLanguageChosenHereCountsMoreThanTheLmss() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        database.inTransaction(() -> families.reads(rosa, Language.ENGLISH));

        cast.arrives(ROSA, SCIENCE);

        assertThat(guardians.languages(List.of(rosa))).containsExactlyEntriesOf(Map.of(rosa, Language.ENGLISH));
    }
}
