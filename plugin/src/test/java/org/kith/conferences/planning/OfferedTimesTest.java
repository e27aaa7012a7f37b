package org.kith.conferences.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.conferences.Wish;
import org.kith.conferences.waiting.InLine;
import org.kith.conferences.waiting.OfferOutcome;
import org.kith.conferences.waiting.Offering;
import org.kith.conferences.waiting.TimeWish;
import org.kith.conferences.waiting.WaitNews;
import org.kith.conferences.waiting.WaitSteps;
import org.kith.conferences.waiting.WaitingInTests;
import org.kith.conferences.waiting.Waits;
import org.kith.page.Page;
import org.kith.page.Rendered;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Rosa waits and is offered the first time, which Ms Okafor needs otherwise. */
class OfferedTimesTest {

    private final Database database;
    private final Cast cast;
    private final WaitingInTests node;
    private final ConferencesInTests conferences;
    private final RoundFacts round;
    private final RoundSlotsResource slots;

    OfferedTimesTest(Database database, FixedClock clock) {
        this.database = database;
        this.node = new WaitingInTests(database, clock);
        this.cast = new Cast(node.kith());
        this.conferences = new ConferencesInTests(node.kith(), cast);
        cast.arrives(MATEO, SCIENCE);
        this.round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slots = node.kith().the(RoundSlotsResource.class);
        slots.round = round.id();
        Meeting rosas = conferences.meeting(round, ROSA, MATEO);
        node.kith().the(WaitSteps.class).join(round, rosas, TimeWish.ANY, Wish.NONE);
        node.kith().the(Offering.class).goRound(round.id());
        cast.visits(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void anOfferedTimeIsNotTakenAwayWithoutAWord() {
        Page page = slots.remove(first().id(), "");

        FarewellView view = (FarewellView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(view.who())
                .singleElement()
                .satisfies(one -> assertThat(one.student()).contains("Mateo"));
        assertThat(line().offers()).singleElement().matches(offer -> offer.outcome() == OfferOutcome.OPEN);
    }

    @OnBothDatabases
    void whoWasOfferedATimeThatGoesIsToldAndKeepsThePlace() {
        SlotFacts gone = first();

        slots.remove(gone.id(), "The room is locked.");

        assertThat(conferences.slots(round)).isNotEmpty().doesNotContain(gone);
        assertThat(line().entry().isWaiting()).isTrue();
        assertThat(line().offers()).singleElement().matches(offer -> offer.outcome() == OfferOutcome.WITHDRAWN);
        assertThat(node.news()).last().satisfies(news -> {
            assertThat(news.kind()).isEqualTo(WaitNews.Kind.WITHDRAWN);
            assertThat(news.entry().reason()).isEqualTo("The room is locked.");
        });
    }

    @OnBothDatabases
    void anOfferedTimeChangesWithAFewWordsAndMayBeOfferedAgain() {
        Page without = slots.change(first().id(), hourEarlier(""));
        Page with = slots.change(first().id(), hourEarlier("Could we meet earlier?"));

        assertThat(without.status()).isEqualTo(422);
        assertThat(((SlotsView) without.view()).entry().problem("message")).isPresent();
        assertThat(with.status()).isEqualTo(200);
        node.kith().the(Offering.class).goRound(round.id());
        assertThat(line().offers()).extracting(offer -> offer.outcome()).contains(OfferOutcome.OPEN);
    }

    @OnBothDatabases
    void whoIsOfferedATimeIsToldByTheTeacherWhereNoLettersAreSent() {
        Page page = slots.change(first().id(), hourEarlier(""));

        assertThat(Rendered.withMail(page).select("#message-hint").text()).contains("by e-mail");
        assertThat(Rendered.withoutMail(page).select("#message-hint").text())
                .contains("please tell them")
                .doesNotContain("by e-mail");
    }

    private static MultivaluedMap<String, String> hourEarlier(String message) {
        return new Form()
                .param("day", "2026-10-13")
                .param("from", "14:40")
                .param("minutes", "15")
                .param("seats", "1")
                .param("mode", "in-person")
                .param("message", message)
                .asMap();
    }

    private SlotFacts first() {
        return conferences.slots(round).get(0);
    }

    private InLine line() {
        List<InLine> all =
                database.inTransaction(() -> node.kith().the(Waits.class).line(round.id()));
        return all.get(0);
    }
}
