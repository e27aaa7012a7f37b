package org.kith.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;

import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.page.AtTheSameMoment;
import org.kith.page.Language;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;
import org.kith.weeks.CardsInTests;
import org.kith.weeks.SchoolWeek;

class AnswersTest {

    private final Database database;
    private final FixedClock clock;
    private final Answers answers;
    private final AnswersPurge purge;
    private final UUID platform;
    private final UUID course;
    private final UUID otherCourse;
    private final UUID okafor;
    private final AnswerPlace rosas;
    private final AnswerPlace sams;

    AnswersTest(Database database, FixedClock clock, Kith kith, Cast cast) {
        this.database = database;
        this.clock = clock;
        this.answers = kith.the(Answers.class);
        this.purge = kith.the(AnswersPurge.class);
        this.platform = cast.platform(Lms.CANVAS).id();
        this.course = cast.id(SCIENCE);
        this.otherCourse = cast.id(READING);
        this.okafor = cast.id(Player.OKAFOR, SCIENCE);
        UUID card = CardsInTests.published(kith, course, new SchoolWeek(LocalDate.of(2026, 10, 5)), okafor);
        this.rosas = new AnswerPlace(card, cast.id(Player.MATEO, SCIENCE), cast.id(Player.ROSA, SCIENCE));
        this.sams = new AnswerPlace(card, cast.id(Player.ADA, SCIENCE), cast.id(Player.SAM, SCIENCE));
    }

    @OnBothDatabases
    void anAnswerIsFoundByWhoGaveIt() {
        AnswerView said = say(rosas, did("Fue fácil"));

        List<AnswerView> own = answers.own(rosas.guardian(), rosas.child(), List.of(rosas.card()));

        assertThat(own).containsExactly(said);
    }

    @OnBothDatabases
    void anotherHouseholdDoesNotSeeIt() {
        say(rosas, did("Fue fácil"));

        List<AnswerView> own = answers.own(sams.guardian(), sams.child(), List.of(sams.card()));

        assertThat(own).isEmpty();
    }

    @OnBothDatabases
    void theOtherParentOfTheSameChildDoesNotSeeIt() {
        say(rosas, did("Fue fácil"));

        List<AnswerView> own = answers.own(sams.guardian(), rosas.child(), List.of(rosas.card()));

        assertThat(own).isEmpty();
    }

    @OnBothDatabases
    void theTeacherSeesAllOldestFirst() {
        AnswerView first = say(rosas, did("Fue fácil"));
        clock.passes(Duration.ofMinutes(1));
        AnswerView second = say(sams, did("Easy"));

        List<AnswerView> about = answers.about(List.of(rosas.card()));

        assertThat(about).containsExactly(first, second);
    }

    @OnBothDatabases
    void whatNobodyHasSpokenAboutForLongIsRemoved() {
        say(rosas, did("Fue fácil"));
        clock.passes(Duration.ofDays(30));
        say(sams, did("Easy"));

        int removed = purge.purge(platform, clock.instant().minus(Duration.ofDays(7)));

        assertThat(removed).isEqualTo(1);
        assertThat(answers.about(List.of(rosas.card())))
                .extracting(AnswerView::guardian)
                .containsExactly(sams.guardian());
    }

    @OnBothDatabases
    void anAnswerStaysAsLongAsItsReply() {
        AnswerView said = say(rosas, did("Fue fácil"));
        clock.passes(Duration.ofDays(30));
        reply(said, "Gracias", UUID.randomUUID());

        int removed = purge.purge(platform, clock.instant().minus(Duration.ofDays(7)));

        assertThat(removed).isZero();
    }

    @OnBothDatabases
    void anotherSchoolsAnswersStay() {
        say(rosas, did("Fue fácil"));
        clock.passes(Duration.ofDays(30));

        int removed = purge.purge(UUID.randomUUID(), clock.instant());

        assertThat(removed).isZero();
    }

    @OnBothDatabases
    void tracesTellWhenAndHowEachGuardianAnsweredLastInThisCourse() {
        say(rosas, did("Fue fácil"));

        assertThat(answers.traces(course))
                .containsExactly(new AnswerTrace(rosas.guardian(), rosas.child(), AnswerKind.DID_IT, clock.instant()));
        assertThat(answers.traces(otherCourse)).isEmpty();
    }

    @OnBothDatabases
    void noCardsHaveNoAnswers() {
        say(rosas, did("Fue fácil"));

        List<AnswerView> about = answers.about(List.of());

        assertThat(about).isEmpty();
    }

    @OnBothDatabases
    void aNewAnswerReplacesTheOldOne() {
        say(rosas, did("Fue fácil"));

        AnswerView second = say(rosas, form(AnswerKind.HARD, "No, fue difícil"));

        assertThat(answers.about(List.of(rosas.card()))).containsExactly(second);
    }

    @OnBothDatabases
    void theSameAnswerAgainChangesNothing() {
        AnswerView first = say(rosas, did("Fue fácil"));
        clock.passes(Duration.ofMinutes(1));

        AnswerView second = say(rosas, did("Fue fácil"));

        assertThat(second).isEqualTo(first);
    }

    @OnBothDatabases
    void sentTwiceAtTheSameMomentItCountsOnce() {
        database.allReadThenWrite(2, () -> say(rosas, did("Fue fácil")));

        List<AnswerView> about = answers.about(List.of(rosas.card()));

        assertThat(about).hasSize(1);
    }

    @OnBothDatabases
    void whoSendsTheSameAMomentLaterIsTold() {
        Race<AnswerView> race = database.allReadThenWrite(2, () -> say(rosas, did("Fue fácil")));

        List<Throwable> failures = race.failures();

        assertThat(failures).singleElement().isInstanceOf(AtTheSameMoment.class);
    }

    @OnBothDatabases
    void anAnswerTakenBackIsGone() {
        say(rosas, did("Fue fácil"));

        takeBack(rosas);

        assertThat(answers.about(List.of(rosas.card()))).isEmpty();
    }

    @OnBothDatabases
    void anAnswerTakenBackIsGoneWithItsReplies() {
        AnswerView said = say(rosas, ask("¿Con palitos?"));
        reply(said, "Sí", UUID.randomUUID());

        takeBack(rosas);

        assertThat(database.rows("reply")).isZero();
    }

    @OnBothDatabases
    void takingBackLeavesTheOtherHouseholdsAnswer() {
        say(rosas, did("Fue fácil"));
        AnswerView other = say(sams, did("Easy"));

        takeBack(rosas);

        assertThat(answers.about(List.of(sams.card()))).containsExactly(other);
    }

    @OnBothDatabases
    void takingBackNothingIsNoMistake() {
        takeBack(rosas);

        List<AnswerView> about = answers.about(List.of(rosas.card()));

        assertThat(about).isEmpty();
    }

    @OnBothDatabases
    void aQuestionWaits() {
        AnswerView asked = say(rosas, ask("¿Con palitos?"));

        assertThat(asked.waits()).isTrue();
    }

    @OnBothDatabases
    void anAnswerWithoutAQuestionDoesNotWait() {
        AnswerView said = say(rosas, form(AnswerKind.HARD, ""));

        assertThat(said.waits()).isFalse();
    }

    @OnBothDatabases
    void aQuestionAnsweredByATeacherWaitsNoLonger() {
        AnswerView asked = say(rosas, ask("¿Con palitos?"));
        clock.passes(Duration.ofMinutes(1));

        AnswerView answered = reply(asked, "Sí", UUID.randomUUID());

        assertThat(answered.waits()).isFalse();
    }

    @OnBothDatabases
    void aQuestionThatWasChangedWaitsAgain() {
        AnswerView asked = say(rosas, ask("¿Con palitos?"));
        clock.passes(Duration.ofMinutes(1));
        reply(asked, "Sí", UUID.randomUUID());
        clock.passes(Duration.ofMinutes(1));

        AnswerView changed = say(rosas, ask("¿Y con frijoles?"));

        assertThat(changed.waits()).isTrue();
    }

    @OnBothDatabases
    void repliesComeOldestFirst() {
        AnswerView asked = say(rosas, ask("¿Con palitos?"));
        reply(asked, "Sí", UUID.randomUUID());
        clock.passes(Duration.ofMinutes(1));
        reply(asked, "O con frijoles", UUID.randomUUID());

        AnswerView found = answers.inCourse(course, asked.id());

        assertThat(found.replies()).extracting(ReplyView::sentence).containsExactly("Sí", "O con frijoles");
    }

    @OnBothDatabases
    void aReplySentTwiceCountsOnce() {
        AnswerView asked = say(rosas, ask("¿Con palitos?"));
        UUID once = UUID.randomUUID();
        reply(asked, "Sí", once);

        AnswerView again = reply(asked, "Sí", once);

        assertThat(again.replies()).hasSize(1);
    }

    @OnBothDatabases
    void aReplySentTwiceAtTheSameMomentCountsOnce() {
        AnswerView asked = say(rosas, ask("¿Con palitos?"));
        UUID once = UUID.randomUUID();

        Race<AnswerView> race = database.allReadThenWrite(2, () -> reply(asked, "Sí", once));

        assertThat(race.failures()).singleElement().isInstanceOf(AtTheSameMoment.class);
    }

    @OnBothDatabases
    void twoTeachersMayReplyAtTheSameMoment() {
        AnswerView asked = say(rosas, ask("¿Con palitos?"));

        Race<AnswerView> race = database.allReadThenWrite(2, () -> reply(asked, "Sí", UUID.randomUUID()));

        assertThat(race.failures()).isEmpty();
    }

    @OnBothDatabases
    void anAnswerOfAnotherCourseIsNotThere() {
        AnswerView asked = say(rosas, ask("¿Con palitos?"));

        assertThatThrownBy(() -> answers.inCourse(otherCourse, asked.id())).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anAnswerOfAnotherCourseGetsNoReply() {
        AnswerView asked = say(rosas, ask("¿Con palitos?"));
        ReplyForm form = new ReplyForm("Sí", Language.SPANISH, UUID.randomUUID());

        assertThatThrownBy(() -> database.inTransaction(() -> answers.reply(otherCourse, asked.id(), form, okafor)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anAnswerByNobodyIsAMistakeAndNobodyElsesDoing() {
        AnswerPlace byNobody = new AnswerPlace(rosas.card(), rosas.child(), UUID.randomUUID());

        assertThatThrownBy(() -> say(byNobody, did("Fue fácil"))).isInstanceOf(PersistenceException.class);
    }

    private AnswerView say(AnswerPlace place, AnswerForm form) {
        return database.inTransaction(() -> answers.say(place, form));
    }

    private void takeBack(AnswerPlace place) {
        database.inTransaction(() -> answers.takeBack(place));
    }

    private AnswerView reply(AnswerView answer, String sentence, UUID once) {
        ReplyForm form = new ReplyForm(sentence, Language.SPANISH, once);
        return database.inTransaction(() -> answers.reply(course, answer.id(), form, okafor));
    }

    private static AnswerForm did(String sentence) {
        return form(AnswerKind.DID_IT, sentence);
    }

    private static AnswerForm ask(String sentence) {
        return form(AnswerKind.ASK, sentence);
    }

    private static AnswerForm form(AnswerKind kind, String sentence) {
        return new AnswerForm(kind, sentence, Language.SPANISH);
    }
}
