package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Mail as its operator tries it, from the page to the mail server. */
@OnRunningKith
class MailIT {

    private final String address = "trial-" + UUID.randomUUID() + "@lincoln.example";
    private final PanelSystem operator = PanelSystem.ofOperator();

    @BeforeEach
    void aMailServer() {
        SchoolMail.open();
    }

    @Test
    void comesToWhoeverTriesIt() throws MessagingException, IOException {
        PanelPage page = triesWith(address);

        MimeMessage letter = SchoolMail.letterTo(address);
        assertThat(page.words()).contains("The letter is on its way.");
        assertThat(letter.getSubject()).isEqualTo("Kith can send mail");
        assertThat(letter.getContent().toString()).contains("whether Kith can send mail. It can.");
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("families@lincoln.example");
    }

    @Test
    void namesNobodyInTheLog() {
        triesWith(address);

        SchoolMail.letterTo(address);

        assertThat(ServerLog.times(address)).isZero();
    }

    @Test
    void isNotPromisedWhereNoMailCanGo() {
        PanelPage page = triesWith("nobody");

        assertThat(page.outcome()).isEqualTo(Outcome.NOT_ACCEPTED);
        assertThat(page.words()).contains("No mail can go to this address.").doesNotContain("on its way");
    }

    @Test
    void isFoundFromTheOperatorsFirstPage() {
        PanelPage mail = operator.open(operator.first().link("/panel/mail"));

        assertThat(mail.heading()).isEqualTo("E-mail");
        assertThat(mail.words()).contains("families@lincoln.example");
    }

    private PanelPage triesWith(String to) {
        Form trial = operator.open("/panel/mail").form("/panel/mail/trials");
        return operator.send(trial.with("to", to));
    }
}
