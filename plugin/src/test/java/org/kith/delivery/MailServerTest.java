package org.kith.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.page.Language;
import org.kith.settings.Settings;
import org.kith.testing.FixedClock;
import org.kith.testing.MailBox;

/** What goes over the wire to a mail server, and what its answers mean. */
class MailServerTest {

    private static final String TEXT = "Nos vemos mañana.\n\n.\nHasta pronto, ¡y gracias!\n";

    private final MailBox box = MailBox.open();
    private final MailServer server = new MailServer(Mailing.settings(box.port()), FixedClock.onASchoolDay());

    @AfterEach
    void close() {
        box.close();
    }

    @Test
    void takesPlainTextInAnyLanguage() throws MessagingException, IOException, NotTaken {
        server.take(saying(Wording.of(Language.SPANISH, "La semana de Lucía", TEXT)));

        MimeMessage letter = Mailing.only(box);
        assertThat(letter.getSubject()).isEqualTo("La semana de Lucía");
        assertThat(letter.getContentType()).isEqualToIgnoringCase("text/plain; charset=UTF-8");
        assertThat(letter.getContent().toString().replace("\r\n", "\n")).isEqualTo(TEXT);
    }

    @Test
    void isToldFromWhomAndToWhom() throws MessagingException, NotTaken {
        server.take(saying(Wording.of(Language.ENGLISH, "Hello", TEXT)));

        MimeMessage letter = Mailing.only(box);
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("families@lincoln.example");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly("rosa@lincoln.example");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Auto-Submitted   | auto-generated",
                "Content-Language | en",
                "Message-ID       | <the-same@lincoln.example>",
                "Date             | Wed, 7 Oct 2026 13:30:00 +0000"
            })
    void findsInTheHeader(String name, String value) throws MessagingException, NotTaken {
        server.take(saying(Wording.of(Language.ENGLISH, "Hello", TEXT)));

        assertThat(Mailing.only(box).getHeader(name)).containsExactly(value);
    }

    @Test
    void takesAPartForCalendarsBesideTheText() throws MessagingException, IOException, NotTaken {
        String calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:Reunión\r\nEND:VCALENDAR\r\n";

        server.take(saying(
                new Wording(Language.SPANISH, "Reunión", TEXT, Optional.of(new CalendarPart("REQUEST", calendar)))));

        MimeMultipart parts = (MimeMultipart) Mailing.only(box).getContent();
        BodyPart invitation = parts.getBodyPart(1);
        assertThat(parts.getContentType()).startsWith("multipart/alternative");
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(invitation.getContentType()).isEqualTo("text/calendar; charset=UTF-8; method=REQUEST");
        assertThat(new String(invitation.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(calendar);
    }

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 Nobody of that name,  ADDRESS_REFUSED",
        "RCPT, 553 5.1.3 Bad address,          ADDRESS_REFUSED",
        "RCPT, 450 4.2.0 Greylisted,           PUT_OFF",
        "RCPT, 452 4.2.2 Mailbox full,         PUT_OFF",
        "MAIL, 530 5.7.0 Sign in first,        LOGIN_REFUSED",
        "MAIL, 421 4.3.2 Shutting down,        PUT_OFF",
        "DATA, 451 4.3.0 Trouble here,         PUT_OFF",
        "'.',  554 5.7.1 Looks like spam,      LETTER_REFUSED",
        "'.',  451 4.3.0 Trouble here,         PUT_OFF"
    })
    void hasItsAnswersUnderstood(String to, String reply, DeliveryProblem meaning) {
        box.answers(to, reply);

        assertThatThrownBy(() -> server.take(saying(Wording.of(Language.ENGLISH, "Hello", TEXT))))
                .isInstanceOfSatisfying(
                        NotTaken.class, refused -> assertThat(refused.problem()).isEqualTo(meaning));
    }

    @Test
    void isNotGivenALetterUnencryptedIfTheSettingsSayOtherwise() {
        MailServer encrypted = new MailServer(
                Settings.read(
                        new Properties(),
                        Map.of(
                                "KITH_MAIL_HOST", "127.0.0.1",
                                "KITH_MAIL_PORT", String.valueOf(box.port()),
                                "KITH_MAIL_FROM", "families@lincoln.example")),
                FixedClock.onASchoolDay());

        assertThatThrownBy(() -> encrypted.take(saying(Wording.of(Language.ENGLISH, "Hello", TEXT))))
                .isInstanceOf(NotTaken.class);

        assertThat(box.letters()).isEmpty();
    }

    @Test
    void isNeverQuoted() {
        box.answers("RCPT", "550 5.1.1 <rosa@lincoln.example>: nobody of that name");

        assertThatThrownBy(() -> server.take(saying(Wording.of(Language.ENGLISH, "Hello", TEXT))))
                .hasMessage("ADDRESS_REFUSED (550)")
                .hasNoCause();
    }

    private static ClaimedLetter saying(Wording wording) {
        Letter letter = new Letter("once", "trial", Mailing.ROSA, wording);
        return new ClaimedLetter(UUID.randomUUID(), 1, "<the-same@lincoln.example>", letter);
    }
}
