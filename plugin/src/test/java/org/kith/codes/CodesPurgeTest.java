package org.kith.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;

import java.time.Duration;
import java.util.UUID;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

class CodesPurgeTest {

    private final Database database;
    private final FixedClock clock;
    private final CodesPurge purge;
    private final UUID platform;

    CodesPurgeTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        PaperOffice office = new PaperOffice(kith, cast);
        this.database = database;
        this.clock = clock;
        this.platform = cast.platform(Lms.CANVAS).id();
        this.purge = kith.the(CodesPurge.class);
        office.classIsThere(SCIENCE);
        office.prints(MATEO, SCIENCE, PagesForm.Who.STUDENT);
    }

    @OnBothDatabases
    void aCodeThatEndedLongAgoIsRemoved() {
        clock.passes(Duration.ofDays(200));

        int removed = purge.purge(platform, clock.instant().minus(Duration.ofDays(90)));

        assertThat(removed).isEqualTo(1);
        assertThat(database.rows("family_code")).isZero();
    }

    @OnBothDatabases
    void aCodeThatStillWorksStays() {
        clock.passes(Duration.ofDays(7));

        int removed = purge.purge(platform, clock.instant());

        assertThat(removed).isZero();
    }

    @OnBothDatabases
    void anotherSchoolsCodesStay() {
        clock.passes(Duration.ofDays(200));

        int removed = purge.purge(UUID.randomUUID(), clock.instant());

        assertThat(removed).isZero();
    }
}
