package org.kith.webapp.running;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.stream.Stream;
import org.kith.testing.MailBox;

/** The mail server of the running Kith's school. It is away until a test first asks for letters. */
final class SchoolMail {

    private static final MailBox BOX = MailBox.on(Integer.getInteger("mail.port"));

    private SchoolMail() {}

    /** Of an answer to the test that waits for it: nothing else has gone there. */
    static MimeMessage letterTo(String address) {
        return Stream.generate(BOX::next)
                .filter(letter -> isTo(letter, address))
                .findFirst()
                .orElseThrow();
    }

    static void open() {
        BOX.letters();
    }

    private static boolean isTo(MimeMessage letter, String address) {
        try {
            return Arrays.stream(letter.getRecipients(RecipientType.TO))
                    .anyMatch(to -> to.toString().equals(address));
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
