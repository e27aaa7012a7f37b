package org.kith.linking.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.UUID;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;
import org.kith.visitor.Visit;

class LinkRequestsResourceTest {

    private final Cast cast;
    private final Database database;
    private final LinkRequests requests;
    private final LinkRequestsResource resource;
    private final Visit sam;

    LinkRequestsResourceTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.requests = kith.the(LinkRequests.class);
        this.resource = kith.the(LinkRequestsResource.class);
        this.sam = comes(SAM);
    }

    @OnBothDatabases
    void aRequestWaitsForTheTeacher() {
        RequestsView view = asks("Ada Chen");

        assertThat(view.own())
                .extracting(OpenRequest::child, OpenRequest::state)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Ada Chen", RequestState.OPEN));
        assertThat(requests.open(course())).hasSize(1);
    }

    @OnBothDatabases
    void theAnswerIsTheSameWhetherOrNotThereIsSuchAChild() {
        cast.arrives(Entrance.of(ADA, SCIENCE, Lms.MOODLE));

        RequestsView there = asks("Ada Chen");
        RequestsView notThere = asks("Nobody Atall");

        assertThat(there.said()).isEqualTo(notThere.said());
    }

    @OnBothDatabases
    void theSameFormSentTwiceAsksOnce() {
        Form form = form("Ada Chen");

        resource.ask(form);
        RequestsView view = view(resource.ask(form));

        assertThat(view.own()).hasSize(1);
    }

    @OnBothDatabases
    void aFourthRequestIsOneTooMany() {
        asks("Ada");
        asks("Ada C.");
        RequestsView third = asks("Ada Chen");

        assertThat(third.isRoom()).isFalse();
        assertThatThrownBy(() -> asks("Ada Chen Jr.")).isInstanceOf(EnoughRequests.class);
    }

    @OnBothDatabases
    void whoTakesOneBackMayAskAgain() {
        asks("Ada");
        asks("Ada C.");
        RequestsView three = asks("Ada Chen");

        resource.withdraw(List.of(three.own().get(0).id()));
        RequestsView again = asks("Lucía");

        assertThat(again.own()).hasSize(3);
    }

    @OnBothDatabases
    void threeStayThreeAlsoInARush() {
        asks("Ada");
        asks("Ada C.");

        Race<Page> race = database.allReadThenWrite(List.of(
                () -> database.inTransaction(() -> resource.ask(form("Ada Chen"))),
                () -> database.inTransaction(() -> resource.ask(form("Lucía Rivera")))));

        assertThat(race.done()).hasSize(1);
        assertThat(race.failures()).hasSize(1).allMatch(AtTheSameMoment.class::isInstance);
        assertThat(requests.open(course())).hasSize(3);
    }

    @OnBothDatabases
    void aNameThatIsMissingIsAskedFor() {
        Page page = resource.ask(form(" "));

        assertThat(page.status()).isEqualTo(422);
        assertThat(view(page).typed().isWrong("child")).isTrue();
        assertThat(requests.open(course())).isEmpty();
    }

    @OnBothDatabases
    void somebodyElsesRequestIsNeitherShownNorTakenBack() {
        UUID id = asks("Ada Chen").own().get(0).id();

        comes(ROSA);

        assertThat(view(resource.show()).own()).isEmpty();
        assertThat(view(resource.withdraw(List.of(id))).own()).isEmpty();
        assertThat(requests.open(course())).hasSize(1);
    }

    private Visit comes(Player who) {
        return cast.visits(Entrance.of(who, SCIENCE, Lms.MOODLE));
    }

    private UUID course() {
        return sam.course().orElseThrow();
    }

    private RequestsView asks(String child) {
        return view(resource.ask(form(child)));
    }

    private static RequestsView view(Page page) {
        return (RequestsView) page.view();
    }

    private static Form form(String child) {
        return new Form()
                .param("child", child)
                .param("relation", "father")
                .param("word", "I pick her up on Fridays.")
                .param("once", UUID.randomUUID().toString());
    }
}
