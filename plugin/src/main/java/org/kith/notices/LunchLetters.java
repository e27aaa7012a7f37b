package org.kith.notices;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kith.Shared;
import org.kith.conferences.lunch.GuestFacts;
import org.kith.conferences.lunch.GuestInvited;
import org.kith.conferences.lunch.LunchFacts;
import org.kith.delivery.Letter;
import org.kith.delivery.MailAddress;
import org.kith.delivery.Outbox;
import org.kith.delivery.Recipients;
import org.kith.delivery.Wording;
import org.kith.families.Children;
import org.kith.families.Families;
import org.kith.families.Languages;
import org.kith.families.Named;
import org.kith.page.Words;

/** Posts the letter that invites a home to lunch, in the transaction that keeps the invitation. */
@Shared
public class LunchLetters {

    private static final String PURPOSE = "lunch-invitation";

    @Inject
    Recipients recipients;

    @Inject
    Languages languages;

    @Inject
    Families families;

    @Inject
    Children children;

    @Inject
    MeetingLinks links;

    @Inject
    Outbox outbox;

    /** Unless none can go to them, or they may not know of the child any more since it was drawn. */
    void tell(@Observes GuestInvited invited) {
        GuestFacts guest = invited.guest();
        Optional<MailAddress> to = recipients.addressOf(guest.guardian());
        to.filter(address -> mayKnow(invited.lunch(), guest))
                .ifPresent(address -> outbox.post(
                        new Letter(PURPOSE + "/" + guest.id(), PURPOSE, address, wording(invited.lunch(), guest))));
    }

    private boolean mayKnow(LunchFacts lunch, GuestFacts guest) {
        return families.coursesOf(guest.student()).contains(lunch.course())
                && children.of(guest.guardian()).stream()
                        .filter(child -> child.named().id().equals(guest.student()))
                        .anyMatch(child -> child.link().household().equals(guest.household()));
    }

    private Wording wording(LunchFacts lunch, GuestFacts guest) {
        Words words = new Words(languages.of(lunch.platform(), guest.guardian()));
        Optional<LinkText> link =
                LinkText.of(links.issue(lunch, guest), lunch.plan().zone(), words);
        String text = Stream.of(invitation(lunch, words), lunch.plan().note())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return Wording.of(
                words.language(),
                words.text("letter.lunch.subject"),
                LinkText.below(text, link, words.text("letter.lunch.link")));
    }

    private String invitation(LunchFacts lunch, Words words) {
        String teachers = families.teachersOf(lunch.course()).stream()
                .map(Named::fullName)
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return words.text(
                "letter.lunch.text",
                teachers.isEmpty() ? words.text("meet.a-teacher") : teachers,
                words.moment(lunch.plan().begins(), lunch.plan().zone()),
                lunch.plan().place());
    }
}
