package org.kith.delivery;

import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.util.Properties;
import org.kith.Shared;
import org.kith.settings.MailSecurity;
import org.kith.settings.MailSettings;
import org.kith.settings.Settings;

/** The school's mail server, as the settings name it (SMTP, RFC 5321). */
@Shared
public class MailServer {

    /** Jakarta Mail would wait for ever. */
    private static final String SLOWEST = String.valueOf(Duration.ofSeconds(20).toMillis());

    private static final Logger LOG = System.getLogger(MailServer.class.getName());

    private final Settings settings;
    private final Clock clock;

    @Inject
    MailServer(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Hands a letter over. @throws NotTaken if the server cannot be reached, or does not take it now or ever */
    void take(ClaimedLetter claimed) throws NotTaken {
        MailSettings server = settings.mail().orElseThrow();
        Session session = Session.getInstance(properties(server));
        MimeMessage message = written(claimed, session, server);
        try {
            hand(message, session.getTransport("smtp"), server);
        } catch (MessagingException failure) {
            throw NotTaken.because(failure);
        }
    }

    private MimeMessage written(ClaimedLetter claimed, Session session, MailSettings server) throws NotTaken {
        try {
            return new PlainMessage(session, claimed.messageId())
                    .from(server.from(), clock.instant())
                    .saying(claimed.letter());
        } catch (MessagingException noMessage) {
            throw NotTaken.asItCannotBeWritten();
        }
    }

    private static void hand(MimeMessage message, Transport transport, MailSettings server) throws MessagingException {
        try {
            transport.connect(
                    server.host(),
                    server.port(),
                    server.login().map(MailSettings.Login::user).orElse(null),
                    server.login().map(MailSettings.Login::password).orElse(null));
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            leave(transport);
        }
    }

    /** Once the server has said that it takes a letter, a failing goodbye must not make us send it again. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException alreadyGone) {
            LOG.log(Level.DEBUG, "The mail server went without a word");
        }
    }

    private static Properties properties(MailSettings server) {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.auth", String.valueOf(server.login().isPresent()));
        properties.setProperty("mail.smtp.ssl.enable", String.valueOf(server.security() == MailSecurity.TLS));
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.starttls.enable", String.valueOf(server.security() == MailSecurity.STARTTLS));
        properties.setProperty(
                "mail.smtp.starttls.required", String.valueOf(server.security() == MailSecurity.STARTTLS));
        properties.setProperty("mail.smtp.from", server.from());
        properties.setProperty("mail.smtp.connectiontimeout", SLOWEST);
        properties.setProperty("mail.smtp.timeout", SLOWEST);
        properties.setProperty("mail.smtp.writetimeout", SLOWEST);
        return properties;
    }
}
