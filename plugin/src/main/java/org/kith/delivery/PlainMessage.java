package org.kith.delivery;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A letter as it goes over the wire: plain text, and beside it what a calendar understands. */
final class PlainMessage extends MimeMessage {

    /** RFC 5322, section 3.3; the JDK's own for mail writes GMT, which that section calls obsolete. */
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, d MMM yyyy HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final String messageId;

    PlainMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    PlainMessage from(String address, Instant now) throws MessagingException {
        setFrom(new InternetAddress(address, true));
        setHeader("Date", DATE.format(now));
        return this;
    }

    PlainMessage saying(Letter letter) throws MessagingException {
        setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to().text(), true));
        Wording wording = letter.wording();
        setSubject(wording.subject(), StandardCharsets.UTF_8.name());
        setHeader("Auto-Submitted", "auto-generated");
        setHeader("Content-Language", wording.language().tag());
        Optional<CalendarPart> calendar = wording.calendar();
        if (calendar.isPresent()) {
            setContent(new MimeMultipart("alternative", text(wording), calendar(calendar.get())));
        } else {
            setText(wording.text(), StandardCharsets.UTF_8.name());
        }
        saveChanges();
        return this;
    }

    /** Ours, however often it is tried, so that a letter that comes twice can be known. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeBodyPart text(Wording wording) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(wording.text(), StandardCharsets.UTF_8.name());
        return part;
    }

    private static MimeBodyPart calendar(CalendarPart calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(
                calendar.text().getBytes(StandardCharsets.UTF_8),
                "text/calendar; charset=UTF-8; method=" + calendar.method())));
        return part;
    }
}
