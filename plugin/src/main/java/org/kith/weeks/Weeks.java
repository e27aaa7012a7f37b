package org.kith.weeks;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.Shared;
import org.kith.objectives.Objectives;
import org.kith.page.AtTheSameMoment;
import org.kith.page.NotFound;

/** What teachers do with a course's cards, and what families read of them; always through the course of the visit. */
@Shared
public class Weeks {

    private final Cards cards;
    private final Objectives objectives;
    private final Clock clock;

    @Inject
    Weeks(Cards cards, Objectives objectives, Clock clock) {
        this.cards = cards;
        this.objectives = objectives;
        this.clock = clock;
    }

    /** The week's cards as teachers see them, in order. */
    public List<CardView> cards(UUID course, SchoolWeek week) {
        return cards.in(course, week).stream().map(FamilyCard::view).toList();
    }

    /** What families see of this week, in order. */
    public List<PublishedCard> published(UUID course, SchoolWeek week) {
        return cards.in(course, week).stream()
                .filter(card -> card.state().isPublic())
                .map(FamilyCard::published)
                .toList();
    }

    /** What families would see if everything written were published now. */
    public List<PublishedCard> drafts(UUID course, SchoolWeek week) {
        return cards.in(course, week).stream()
                .filter(FamilyCard::canBePublished)
                .map(card -> card.asIfPublished(clock.instant()))
                .toList();
    }

    /** Whether the course has ever had a card. */
    public boolean begun(UUID course) {
        return cards.any(course);
    }

    /** Ids of all cards the course has ever had. */
    public List<UUID> cardsOf(UUID course) {
        return cards.all(course);
    }

    /** @throws NotFound if the course has no such card or families cannot read it */
    public PublishedCard published(UUID course, UUID card) {
        return Optional.of(cards.one(course, card))
                .filter(found -> found.state().isPublic())
                .map(FamilyCard::published)
                .orElseThrow(NotFound::new);
    }

    /** Mondays of weeks with something to read, newest first. */
    public List<SchoolWeek> publishedWeeks(UUID course) {
        return cards.publishedMondays(course).stream().map(SchoolWeek::new).toList();
    }

    /** @throws NotFound if there is none, or it belongs to another course */
    public CardView card(UUID course, UUID card) {
        return cards.one(course, card).view();
    }

    /**
     * Puts an objective into a week, once; one that was taken out comes back with what was written.
     *
     * @throws AtTheSameMoment if somebody else is putting it there
     */
    public CardView place(Placement placement) {
        objectives.get(placement.course(), placement.objective());
        FamilyCard card = cards.placed(placement).orElseGet(() -> {
            List<FamilyCard> others = cards.in(placement.course(), placement.week());
            int last = others.stream().mapToInt(FamilyCard::place).max().orElse(0);
            return new FamilyCard(placement, last + 1, clock.instant());
        });
        card.backIntoWeek();
        cards.keep(card);
        return card.view();
    }

    /** @throws CardChangedMeanwhile if somebody else has written since the form was opened */
    CardView draft(UUID course, UUID card, CardForm form, UUID author) {
        FamilyCard found = cards.held(course, card);
        if (found.version() != form.version() && !found.says(form.words())) {
            throw new CardChangedMeanwhile();
        }
        found.draft(form.words(), author, clock.instant());
        cards.flush();
        return found.view();
    }

    void markReady(UUID course, UUID card) {
        cards.held(course, card).markReady();
        cards.flush();
    }

    void publishCard(UUID course, UUID card) {
        cards.held(course, card).publish(clock.instant());
        cards.flush();
    }

    void withdraw(UUID course, UUID card) {
        cards.held(course, card).withdraw();
        cards.flush();
    }

    /**
     * Shows every ready card of the week to families; sent twice it is published once.
     *
     * @throws NothingToPublish if none is ready or published
     */
    public void publish(UUID course, SchoolWeek week) {
        List<FamilyCard> all = cards.in(course, week);
        List<FamilyCard> ready =
                all.stream().filter(card -> card.state() == CardState.READY).toList();
        boolean published = all.stream().anyMatch(card -> card.state().isPublic());
        if (ready.isEmpty() && !published) {
            throw new NothingToPublish();
        }
        ready.forEach(card -> card.publish(clock.instant()));
        cards.flush();
    }

    /** Takes an objective out of its week. @throws StillPublished if families can read the card */
    public CardView remove(UUID course, UUID card) {
        FamilyCard found = cards.held(course, card);
        found.leaveWeek(clock.instant());
        cards.flush();
        return found.view();
    }

    /** Right before this neighbour in its week; asking again changes nothing more. @throws NotFound if one of them is not there */
    public void putBefore(UUID course, UUID card, UUID neighbour) {
        put(cards.one(course, card), cards.one(course, neighbour), 0);
    }

    /** Right after this neighbour; see above. */
    public void putAfter(UUID course, UUID card, UUID neighbour) {
        put(cards.one(course, card), cards.one(course, neighbour), 1);
    }

    private void put(FamilyCard moved, FamilyCard neighbour, int behind) {
        List<FamilyCard> all = new ArrayList<>(cards.in(moved.course(), moved.week()));
        if (!all.contains(moved) || !all.contains(neighbour)) {
            throw new NotFound();
        }
        if (moved == neighbour) {
            return;
        }
        all.remove(moved);
        all.add(all.indexOf(neighbour) + behind, moved);
        IntStream.range(0, all.size()).forEach(at -> all.get(at).place(at + 1));
        cards.flush();
    }
}
