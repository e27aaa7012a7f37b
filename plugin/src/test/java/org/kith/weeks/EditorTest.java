package org.kith.weeks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.weeks.CardsInTests.english;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.Language;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Classroom;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.testing.Race;

class EditorTest {

    private final Database database;
    private final Weeks weeks;
    private final Editor editor;
    private final UUID course;
    private final UUID card;

    EditorTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.weeks = kith.the(Weeks.class);
        this.editor = kith.the(Editor.class);
        this.course = cast.visits(Player.OKAFOR, Classroom.SCIENCE).course().orElseThrow();
        UUID okafor = cast.id(Player.OKAFOR, Classroom.SCIENCE);
        SchoolWeek week = new SchoolWeek(LocalDate.of(2026, 10, 5));
        this.card = CardsInTests.written(kith, course, week, okafor);
    }

    @OnBothDatabases
    void whatWasSavedIsShown() {
        Page page = save(opened(), "Fractions at home");

        assertThat(view(page).card().in(Language.ENGLISH).learn()).isEqualTo("Fractions at home");
    }

    @OnBothDatabases
    void whatIsShownCanBeSavedAgain() {
        CardView shown = view(save(opened(), "Fractions at home")).card();

        Page page = save(shown, "Fractions in the kitchen");

        assertThat(page.status()).isEqualTo(200);
    }

    @OnBothDatabases
    void whatIsShownAfterPublishingCanBeSavedAgain() {
        CardView shown = view(saveAndPublish(opened(), "Fractions at home")).card();

        Page page = save(shown, "Fractions in the kitchen");

        assertThat(page.status()).isEqualTo(200);
    }

    @OnBothDatabases
    void aConflictShowsBothTexts() {
        CardView opened = opened();
        save(opened, "Theirs");

        Page page = save(opened, "Ours");

        assertThat(view(page).conflict().orElseThrow().differences())
                .containsExactly(new EditorView.Difference(Language.ENGLISH, CardField.LEARN, "Theirs", "Ours"));
    }

    @OnBothDatabases
    void aConflictSaysWhoWroteTheOtherText() {
        CardView opened = opened();
        save(opened, "Theirs");

        Page page = save(opened, "Ours");

        assertThat(view(page).conflict().flatMap(EditorView.Conflict::by)).hasValue("Ms Okafor");
    }

    @OnBothDatabases
    void savingAtTheSameMomentShowsBothTextsToo() {
        CardView opened = opened();

        Race<Page> race = database.atOnce(List.of(() -> save(opened, "One"), () -> save(opened, "Two")));

        assertThat(race.done())
                .filteredOn(page -> page.status() == 409)
                .flatExtracting(page -> view(page).conflict().orElseThrow().differences())
                .hasSize(1);
    }

    @OnBothDatabases
    void wordsThatAreTooLongAreNotKept() {
        CardForm tooLong = new CardForm(english("Fractions at home"), opened().version(), Map.of("en.learn", 121));

        Page page = database.inTransaction(() -> editor.save(card, tooLong, saved -> "editor.said.saved"));

        assertThat(page.status()).isEqualTo(422);
    }

    @OnBothDatabases
    void wordsThatAreTooLongStayInTheForm() {
        CardForm tooLong = new CardForm(english("Fractions at home"), opened().version(), Map.of("en.learn", 121));

        Page page = database.inTransaction(() -> editor.save(card, tooLong, saved -> "editor.said.saved"));

        assertThat(view(page).text(Language.ENGLISH, CardField.LEARN)).isEqualTo("Fractions at home");
    }

    @OnBothDatabases
    void whatCannotBePublishedIsSavedAllTheSame() {
        Map<Language, CardWords> title =
                Map.of(Language.ENGLISH, new CardWords("A title", "", "", "", "", "", "", "", CardWords.Made.PERSON));
        CardForm form = CardsInTests.form(opened(), title);

        database.inTransaction(() -> editor.save(card, form, this::publish));

        assertThat(opened().in(Language.ENGLISH).learn()).isEqualTo("A title");
    }

    @OnBothDatabases
    void whatCannotBePublishedIsToldWhy() {
        CardForm form = CardsInTests.form(opened(), Map.of(Language.ENGLISH, CardWords.NONE));

        Page page = database.inTransaction(() -> editor.save(card, form, this::publish));

        assertThat(view(page).said()).isEqualTo(Optional.of("refusal.nothing-to-publish.text"));
    }

    private CardView opened() {
        return weeks.card(course, card);
    }

    private Page save(CardView opened, String title) {
        CardForm form = CardsInTests.form(opened, english(title));
        return database.inTransaction(() -> editor.save(card, form, saved -> "editor.said.saved"));
    }

    private Page saveAndPublish(CardView opened, String title) {
        CardForm form = CardsInTests.form(opened, english(title));
        return database.inTransaction(() -> editor.save(card, form, this::publish));
    }

    private String publish(CardView saved) {
        weeks.publishCard(course, saved.id());
        return "editor.said.published";
    }

    private static EditorView view(Page page) {
        return (EditorView) page.view();
    }
}
