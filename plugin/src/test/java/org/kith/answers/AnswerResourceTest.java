package org.kith.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;

import java.time.LocalDate;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.weeks.CardsInTests;
import org.kith.weeks.SchoolWeek;

class AnswerResourceTest {

    private static final SchoolWeek WEEK = new SchoolWeek(LocalDate.of(2026, 10, 5));

    private final Database database;
    private final Kith kith;
    private final Cast cast;
    private final AnswerResource resource;
    private final UUID okafor;

    AnswerResourceTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.kith = kith;
        this.cast = cast;
        this.okafor = cast.id(Player.OKAFOR, SCIENCE);
        this.resource = kith.the(AnswerResource.class);
        resource.child = cast.id(Player.MATEO, SCIENCE);
        resource.card = CardsInTests.published(kith, cast.id(SCIENCE), WEEK, okafor);
        cast.visits(Player.ROSA, SCIENCE);
    }

    @OnBothDatabases
    void anAnswerIsShownOnceItIsSent() {
        Page page = resource.say("did-it", "Fue fácil");

        assertThat(box(page).given()).map(AnswerView::sentence).hasValue("Fue fácil");
    }

    @OnBothDatabases
    void anAnswerAboutAnotherHouseholdsChildIsNotTaken() {
        resource.child = cast.id(Player.ADA, SCIENCE);

        assertThatThrownBy(() -> resource.say("did-it", "")).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anAnswerAboutACardFamiliesCannotReadIsNotTaken() {
        resource.card = CardsInTests.written(kith, cast.id(SCIENCE), WEEK, okafor);

        assertThatThrownBy(() -> resource.say("did-it", "")).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anAnswerAboutAnotherCoursesCardIsNotTaken() {
        UUID lund = cast.id(Player.LUND, READING);
        resource.card = CardsInTests.published(kith, cast.id(READING), WEEK, lund);

        assertThatThrownBy(() -> resource.say("did-it", "")).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aQuestionWithoutWordsIsNotKept() {
        Page page = resource.say("ask", " ");

        assertThat(database.rows("answer")).as("after %s", page.status()).isZero();
    }

    @OnBothDatabases
    void aQuestionWithoutWordsComesBackWithTheReason() {
        Page page = resource.say("ask", " ");

        assertThat(box(page).problem()).hasValue("question-missing");
    }

    @OnBothDatabases
    void aKindWeDoNotKnowIsNotTaken() {
        assertThatThrownBy(() -> resource.say("splendid", "")).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anAnswerTakenBackIsAskedAgain() {
        resource.say("did-it", "Fue fácil");

        Page page = resource.takeBack();

        assertThat(box(page).given()).isEmpty();
    }

    @OnBothDatabases
    void changingBeginsWithWhatWasSaid() {
        resource.say("hard", "Fue difícil");

        Page page = resource.change();

        assertThat(box(page).typed()).isEqualTo("Fue difícil");
    }

    private static AnswerBox box(Page page) {
        return (AnswerBox) page.view();
    }
}
