package org.kith.platforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.kith.keys.OwnKeys;
import org.kith.lti.ToolKey;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.visitor.Visit;
import org.kith.visitor.Visits;

class KeyRotationResourceTest {

    private static final Instant TONIGHT = Instant.parse("2026-10-07T23:00:00Z");

    private final Database database;
    private final OwnKeys keys;
    private final KeyRotationResource rotation;

    KeyRotationResourceTest(Database database, Kith kith) {
        this.database = database;
        this.keys = kith.the(OwnKeys.class);
        this.rotation = kith.the(KeyRotationResource.class);
        kith.the(Visits.class).begin(Visit.ofOperator(Language.ENGLISH, TONIGHT));
    }

    @OnBothDatabases
    void makesAKeyThatLmssCanSeeBeforeItSigns() {
        ToolKey old = keys.toolKey();

        rotate();

        assertThat(keys.published()).hasSize(2).contains(old);
        assertThat(keys.toolKey()).isEqualTo(old);
    }

    @OnBothDatabases
    void saysWhenTheNewKeyTakesOver() {
        PlatformListView view = (PlatformListView) rotate().view();

        assertThat(view.rotates()).isPresent().isEqualTo(keys.signsFrom());
    }

    @OnBothDatabases
    void isNoted() {
        rotate();

        assertThat(database.rows("audit_entry")).isEqualTo(1);
    }

    @OnBothDatabases
    void changesNothingWhileAKeyWaits() {
        rotate();

        rotate();

        assertThat(keys.published()).hasSize(2);
        assertThat(database.rows("audit_entry")).isEqualTo(1);
    }

    private Page rotate() {
        return database.inTransaction(rotation::rotate);
    }
}
