package org.kith.delivery;

import jakarta.enterprise.event.Event;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.kith.background.Background;
import org.kith.background.BackgroundInTests;
import org.kith.background.Beginning;
import org.kith.page.Language;
import org.kith.settings.Settings;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.MailBox;
import org.kith.testing.ServerSide;

/** A node that posts letters and carries them to a mail server on this computer. */
final class Mailing {

    static final MailAddress ROSA = new MailAddress("rosa@lincoln.example");

    private final Database database;
    private final Kith kith;
    private final List<Object> events = new CopyOnWriteArrayList<>();

    Mailing(Database database, FixedClock clock, int port) {
        this.database = database;
        this.kith = new Kith(database, clock)
                .given(Settings.class, settings(port))
                .given(Event.class, ServerSide.of(Event.class, Map.of("fire", this::remember)));
    }

    static Settings settings(int port) {
        return Settings.read(
                new Properties(),
                Map.of(
                        "KITH_MAIL_HOST", "127.0.0.1",
                        "KITH_MAIL_PORT", String.valueOf(port),
                        "KITH_MAIL_SECURITY", "none",
                        "KITH_MAIL_FROM", "families@lincoln.example"));
    }

    static Letter letter(String once) {
        return new Letter(once, "trial", ROSA, Wording.of(Language.SPANISH, "Mañana", "¡Hasta mañana!\n.\nKith"));
    }

    UUID posts(String once) {
        return posts(letter(once));
    }

    UUID posts(Letter letter) {
        return database.inTransaction(() -> kith.the(Outbox.class).post(letter)).orElseThrow();
    }

    boolean isPosted(String once) {
        return kith.the(Outbox.class).isPosted(once);
    }

    void carries() {
        kith.the(MailCarrier.class).goRound();
    }

    void begins() {
        kith.the(MailCarrier.class).begin(new Beginning());
    }

    /** That a letter was posted, once that was saved. */
    void wasTold() {
        told(LettersWaiting.class).forEach(kith.the(MailCarrier.class)::goSoon);
    }

    void worksBehindTheScenes() {
        kith.the(Background.class).passTime();
        BackgroundInTests.worksOff(kith.the(Background.class));
    }

    Delivery delivery(UUID letter) {
        return kith.the(Outbox.class).delivery(letter).orElseThrow();
    }

    PostedLetters letters() {
        return kith.the(PostedLetters.class);
    }

    /** What it told the other features. */
    <T> List<T> told(Class<T> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    static MimeMessage only(MailBox box) {
        List<MimeMessage> letters = box.letters();
        if (letters.size() != 1) {
            throw new AssertionError(letters.size() + " letters have come");
        }
        return letters.get(0);
    }

    private Object remember(Object[] fired) {
        events.add(fired[0]);
        return events;
    }
}
