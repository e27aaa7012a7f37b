package org.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.settings.Settings;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class MailResourceTest {

    /** Nobody listens there. */
    private static final int NO_PORT = 9;

    private final Database database;
    private final Kith kith;

    MailResourceTest(Database database, Kith kith) {
        this.database = database;
        this.kith = kith;
    }

    @OnBothDatabases
    void saysThatMailIsOff() {
        MailView view = view(kith.the(MailResource.class).show());

        assertThat(view.server()).isEmpty();
    }

    @OnBothDatabases
    void triesNothingWhileMailIsOff() {
        assertThatThrownBy(() -> tries("rosa@lincoln.example")).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void postsALetterToTryIt() {
        on();

        MailView view = view(tries("rosa@lincoln.example"));

        assertThat(view.state()).isEqualTo(MailView.State.POSTED);
        assertThat(view.waiting()).isEqualTo(1);
    }

    @OnBothDatabases
    void postsNothingToWhatIsNoAddress() {
        on();

        Page faulty = tries("rosa");

        assertThat(faulty.status()).isEqualTo(422);
        assertThat(view(faulty).typed()).isEqualTo("rosa");
        assertThat(database.rows("outbox")).isZero();
    }

    @OnBothDatabases
    void saysWhatIsWrongWithThoseThatWait() {
        on();
        tries("rosa@lincoln.example");
        tries("sam@lincoln.example");

        kith.the(MailCarrier.class).goRound();

        MailView view = view(kith.the(MailResource.class).show());
        assertThat(view.waiting()).isEqualTo(2);
        assertThat(view.troubles()).containsExactly(new Trouble(DeliveryProblem.UNREACHABLE, 1));
    }

    private void on() {
        kith.given(Settings.class, Mailing.settings(NO_PORT));
    }

    private Page tries(String to) {
        return database.inTransaction(() -> kith.the(MailResource.class).tryIt(to));
    }

    private static MailView view(Page page) {
        return (MailView) page.view();
    }
}
