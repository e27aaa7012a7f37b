package org.kith.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;

import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

class ConventionResourceTest {

    private final Database database;
    private final ConventionResource convention;
    private final Conventions conventions;
    private final UUID own;
    private final UUID other;

    ConventionResourceTest(Database database, Cast cast, Kith kith) {
        this.database = database;
        this.own = cast.visits(Entrance.of(DANA, SCIENCE, Lms.MOODLE)).platform();
        this.other = cast.platform(Lms.CANVAS).id();
        this.convention = kith.the(ConventionResource.class);
        this.conventions = kith.the(Conventions.class);
        convention.id = own;
    }

    @OnBothDatabases
    void isEmptyUntilSomebodySaysIt() {
        ConventionView view = view(convention.show());

        assertThat(view.student() + view.guardian()).isEmpty();
    }

    @OnBothDatabases
    void isKeptWithoutTheBlanksAround() {
        Page kept = keep(" S- ", "P-");

        assertThat(view(kept).state()).isEqualTo(ConventionView.State.KEPT);
        assertThat(conventions.of(own)).isEqualTo(new Convention("S-", "P-"));
    }

    @OnBothDatabases
    void isChangedByTheNext() {
        keep("S-", "P-");

        keep("", "");

        assertThat(conventions.of(own)).isEqualTo(Convention.NONE);
        assertThat(database.rows("roster_convention")).isEqualTo(1);
    }

    @OnBothDatabases
    void isShownAgainWithWhatWasTypedIfItIsFaulty() {
        Page faulty = keep("S-", "s-");

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(view(faulty).state()).isEqualTo(ConventionView.State.FAULTY);
        assertThat(view(faulty).guardian()).isEqualTo("s-");
    }

    @OnBothDatabases
    void isNotKeptIfItIsFaulty() {
        keep("S-", "s-");

        assertThat(conventions.of(own)).isEqualTo(Convention.NONE);
    }

    @OnBothDatabases
    void isWrittenIntoTheLog() {
        int before = database.rows("audit_entry");

        keep("S-", "P-");

        assertThat(database.rows("audit_entry")).isEqualTo(before + 1);
    }

    @OnBothDatabases
    void ofAnotherPlatformIsNotThere() {
        convention.id = other;

        assertThatThrownBy(convention::show).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> keep("S-", "P-")).isInstanceOf(NotFound.class);
        assertThat(conventions.of(other)).isEqualTo(Convention.NONE);
    }

    private Page keep(String student, String guardian) {
        return database.inTransaction(() -> convention.keep(student, guardian));
    }

    private static ConventionView view(Page page) {
        return (ConventionView) page.view();
    }
}
