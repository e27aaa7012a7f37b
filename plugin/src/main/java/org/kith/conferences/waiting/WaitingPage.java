package org.kith.conferences.waiting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Mode;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.FamilyTongue;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.Phones;
import org.kith.conferences.booking.Teachers;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Refusal;

/** Puts together the page on which a guardian waits. */
@Shared
class WaitingPage {

    private final WaitingCards cards;
    private final Teachers teachers;
    private final FamilyTongue tongue;
    private final Reader reader;
    private final Clock clock;

    @Inject
    Phones phones;

    @Inject
    WaitingPage(WaitingCards cards, Teachers teachers, FamilyTongue tongue, Reader reader, Clock clock) {
        this.cards = cards;
        this.teachers = teachers;
        this.tongue = tongue;
        this.reader = reader;
        this.clock = clock;
    }

    /** With what the home has said. */
    Page page(OwnMeeting own) {
        return page(own, Optional.empty());
    }

    /** As it is, with the reason why it did not change. */
    Page refused(OwnMeeting own, Refusal why) {
        return page(own, Optional.of(why)).withStatus(why.status());
    }

    /** With what was typed and could not be had. */
    Page page(OwnMeeting own, WaitForm typed, Refusal problem) {
        WaitingCard card = cards.of(own);
        TimeWish times =
                card.offer().isPresent() ? card.entry().map(WaitFacts::times).orElse(TimeWish.ANY) : typed.times();
        return page(card, times, typed.needs().typed(), Optional.of(problem)).withStatus(problem.status());
    }

    private Page page(OwnMeeting own, Optional<Refusal> problem) {
        WaitingCard card = cards.of(own);
        Optional<WaitFacts> wait = card.entry();
        Wish said = card.offer()
                .map(offer -> phones.with(
                        offer.wish(), offer.mode(), own.meeting().home().guardian()))
                .or(() -> wait.map(WaitFacts::wish))
                .orElse(Wish.NONE);
        return page(card, wait.map(WaitFacts::times).orElse(TimeWish.ANY), said, problem);
    }

    private Page page(WaitingCard card, TimeWish times, Wish said, Optional<Refusal> problem) {
        OwnMeeting own = card.own();
        WaitingView view = new WaitingView(
                card,
                teachers.names(own.hosts()),
                card.offer().map(claim -> place(own, claim)).orElse(""),
                times,
                said,
                phones.all(own.meeting().home().guardian()),
                tongue.of(own.meeting().home().guardian()),
                problem,
                clock.instant());
        String title = reader.words().text(card.offer().isPresent() ? "wait.offer.title" : "wait.title");
        return Page.of("conferences/waiting", view, title).at(card.path());
    }

    private static String place(OwnMeeting own, ClaimFacts claim) {
        return claim.mode() == Mode.IN_PERSON ? own.where(claim).place() : "";
    }
}
