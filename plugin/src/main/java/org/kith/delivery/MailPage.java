package org.kith.delivery;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.kith.Shared;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.settings.Settings;

/** The operator's page about mail. */
@Shared
public class MailPage {

    static final String PATH = "/panel/mail";

    /** What was given up before is no news. */
    private static final Duration LATELY = Duration.ofDays(7);

    @Inject
    Settings settings;

    @Inject
    PostedLetters letters;

    @Inject
    Reader reader;

    @Inject
    Clock clock;

    Page page(MailView.State state, String typed) {
        MailView view = new MailView(
                settings.mail().map(mail -> new MailView.Server(mail.host(), mail.port(), mail.from())),
                letters.waiting(),
                letters.troubles(clock.instant().minus(LATELY)),
                state,
                typed);
        return Page.of("delivery/mail", view, reader.words().text("mail.title")).at(PATH);
    }
}
