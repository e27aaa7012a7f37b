package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.kith.Shared;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.FamilyTongue;
import org.kith.conferences.booking.OwnMeeting;
import org.kith.conferences.booking.Teachers;
import org.kith.page.Page;
import org.kith.page.Reader;
import org.kith.page.Refusal;

/** Puts together the page on which a guardian wishes. */
@Shared
public class WishingPage {

    private final DrawWishes wishes;
    private final WishingTimes times;
    private final Reasons reasons;
    private final Teachers teachers;
    private final Reader reader;

    @Inject
    FairOpenings openings;

    @Inject
    FamilyTongue tongue;

    @Inject
    Bookings bookings;

    @Inject
    Clock clock;

    @Inject
    WishingPage(DrawWishes wishes, WishingTimes times, Reasons reasons, Teachers teachers, Reader reader) {
        this.wishes = wishes;
        this.times = times;
        this.reasons = reasons;
        this.teachers = teachers;
        this.reader = reader;
    }

    /** With what the home has said. */
    public Page page(OwnMeeting own) {
        return page(own, false);
    }

    /** @param fresh whether it has just been said */
    Page page(OwnMeeting own, boolean fresh) {
        Optional<DrawWishFacts> saved = wishes.of(own.meeting());
        return page(said(own, saved, fresh), Optional.empty());
    }

    /** Something else was asked for, which is not possible now. */
    public Page page(OwnMeeting own, Refusal problem) {
        Optional<DrawWishFacts> saved = wishes.of(own.meeting());
        return page(said(own, saved, false), Optional.of(problem)).withStatus(problem.status());
    }

    /** With what was typed and could not be kept. */
    Page page(OwnMeeting own, WishingForm typed, Refusal problem) {
        return page(new Said(own, typed.times(), typed.needs().typed(), false), Optional.of(problem))
                .withStatus(problem.status());
    }

    /** Only the times, after one step. */
    Page times(OwnMeeting own, WishedTimes wished, WishingStep step) {
        return Page.of("conferences/wish-times", times.of(own, wished, step), title());
    }

    private static Said said(OwnMeeting own, Optional<DrawWishFacts> saved, boolean fresh) {
        WishedTimes times = saved.map(DrawWishFacts::times).orElse(WishedTimes.NONE);
        return new Said(own, times, saved.map(DrawWishFacts::wish).orElse(Wish.NONE), fresh);
    }

    private Page page(Said said, Optional<Refusal> problem) {
        OwnMeeting own = said.own();
        Optional<DrawWishFacts> saved = wishes.of(own.meeting());
        WishingView view = new WishingView(
                own,
                teachers.names(own.hosts()),
                saved,
                reasons.of(own.round(), own.meeting(), said.wish().needs()),
                times.of(own, said.times(), WishingStep.NONE),
                said.wish(),
                tongue.of(own.meeting().home().guardian()),
                bookings.of(own.meeting()).stream().filter(ClaimFacts::isBooked).toList(),
                openings.commitment(own.round().id()).orElse(""),
                problem,
                said.fresh(),
                clock.instant());
        return Page.of("conferences/wish", view, title()).at(own.path());
    }

    private String title() {
        return reader.words().text("fair.title");
    }

    /** What stands in the form. */
    private record Said(OwnMeeting own, WishedTimes times, Wish wish, boolean fresh) {}
}
