package org.kith.links;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.kith.Shared;
import org.kith.delivery.Letter;
import org.kith.delivery.MailAddress;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.households.ContactView;
import org.kith.links.MailedCodes.FreshCode;
import org.kith.page.Reader;
import org.kith.page.Words;
import org.kith.settings.Settings;

/** What goes to a guardian's e-mail address: a code, or a link of their own. Names nobody. */
@Shared
class Letters {

    private static final String CODE = "family-link-code";
    private static final String LINK = "family-link";

    private final Outbox outbox;
    private final Recipients recipients;
    private final Reader reader;
    private final Settings settings;

    @Inject
    Letters(Outbox outbox, Recipients recipients, Reader reader, Settings settings) {
        this.outbox = outbox;
        this.recipients = recipients;
        this.reader = reader;
        this.settings = settings;
    }

    /** Where letters to this guardian go; empty if none can. */
    Optional<ContactView> goTo(UUID guardian) {
        return recipients.of(guardian);
    }

    void post(FreshCode code, ContactView to) {
        Words words = reader.words();
        post(CODE + "/" + code.id(), CODE, to, text(words, CODE, code.code()));
    }

    void post(IssuedLink link, ContactView to) {
        Words words = reader.words();
        String until = words.moment(
                link.until(), reader.visit().flatMap(visit -> visit.zone()).orElseGet(settings::zone));
        post(LINK + "/" + link.id(), LINK, to, text(words, LINK, link.address().toString(), until));
    }

    private void post(String once, String purpose, ContactView to, Wording wording) {
        MailAddress.of(to.address().text())
                .ifPresent(address -> outbox.post(new Letter(once, purpose, address, wording)));
    }

    private static Wording text(Words words, String letter, Object... parts) {
        return Wording.of(
                words.language(),
                words.text("letter." + letter + ".subject"),
                words.text("letter." + letter + ".text", parts));
    }
}
