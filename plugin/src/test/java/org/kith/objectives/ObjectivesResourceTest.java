package org.kith.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.OKAFOR;

import jakarta.ws.rs.core.Form;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class ObjectivesResourceTest {

    private final ObjectivesResource list;
    private final ObjectiveResource one;
    private final Objectives objectives;
    private final UUID course;
    private final UUID otherCourse;

    ObjectivesResourceTest(Kith kith, Cast cast) {
        cast.visits(OKAFOR, SCIENCE);
        this.list = kith.the(ObjectivesResource.class);
        this.one = kith.the(ObjectiveResource.class);
        this.objectives = kith.the(Objectives.class);
        this.course = cast.id(SCIENCE);
        this.otherCourse = cast.id(READING);
    }

    @OnBothDatabases
    void teachesBeforeThereIsAnything() {
        ObjectivesView view = view(list.list(1, null));

        assertThat(view.isEmpty()).isTrue();
    }

    @OnBothDatabases
    void opensTheFormForTheNextOneAfterAdding() {
        ObjectivesView view = view(list.add(typed("A", "Plants grow").param("subject", "Science")));

        assertThat(view.rows()).extracting(ObjectiveView::statement).containsExactly("Plants grow");
        assertThat(view.isAdding()).isTrue();
        assertThat(view.adding().typed()).isEqualTo(new TypedObjective("", "", "Science", ""));
    }

    @OnBothDatabases
    void keepsWhatWasTypedWhenTheStatementIsMissing() {
        Page page = list.add(typed("A", ""));

        assertThat(page.status()).isEqualTo(422);
        assertThat(view(page).adding().typed().code()).isEqualTo("A");
        assertThat(view(page).adding().problem("statement")).isPresent();
        assertThat(objectives.of(course)).isEmpty();
    }

    @OnBothDatabases
    void keepsWhatWasTypedBesideAUsedCode() {
        list.add(typed("A", "Plants grow"));

        Page page = list.add(typed("A", "Animals eat"));

        assertThat(page.status()).isEqualTo(409);
        assertThat(view(page).adding().typed().statement()).isEqualTo("Animals eat");
        assertThat(view(page).adding().problem("code")).isPresent();
    }

    @OnBothDatabases
    void showsBothTextsWhenSomebodyElseHasChangedItMeanwhile() {
        ObjectiveView seen = added("A", "Plants grow");
        edit(seen, "Plants need light");

        Page page = edit(seen, "Plants need air");

        ObjectiveEntry entry = view(page).editing().orElseThrow();
        assertThat(page.status()).isEqualTo(409);
        assertThat(entry.typed().statement()).isEqualTo("Plants need air");
        assertThat(entry.stored().orElseThrow().statement()).isEqualTo("Plants need light");
    }

    @OnBothDatabases
    void savesOverTheOtherTextOnceItHasBeenSeen() {
        ObjectiveView seen = added("A", "Plants grow");
        edit(seen, "Plants need light");
        ObjectiveEntry entry = view(edit(seen, "Plants need air")).editing().orElseThrow();

        Page page = one(seen.id()).edit(typed("A", "Plants need air").param("version", entry.version() + ""));

        assertThat(page.status()).isEqualTo(200);
        assertThat(view(page).rows()).extracting(ObjectiveView::statement).containsExactly("Plants need air");
    }

    @OnBothDatabases
    void showsTheFormAgainEvenIfTheObjectiveWasRetiredMeanwhile() {
        ObjectiveView seen = added("A", "Plants grow");
        one(seen.id()).retire();

        ObjectivesView view = view(edit(seen, "Plants need light"));

        ObjectiveView retired = view.retired().get(0);
        assertThat(view.editing(retired)).isPresent();
        assertThat(view.opensRetired()).isTrue();
    }

    @OnBothDatabases
    void showsTheRowOfALongListThatIsWorkedOn() {
        ObjectiveView last = added("Z", "The very last");
        for (int number = 0; number < ObjectivesPage.ROWS_ON_A_SHEET; number++) {
            last = added("A-" + number, "One of many");
        }

        ObjectivesView view = view(one(last.id()).open());

        assertThat(view.sheet()).isEqualTo(2);
        assertThat(view.sheets()).isEqualTo(2);
        assertThat(view.rows()).extracting(ObjectiveView::id).containsExactly(last.id());
        assertThat(view(list.list(1, null)).rows()).hasSize(ObjectivesPage.ROWS_ON_A_SHEET);
    }

    @OnBothDatabases
    void movesTheFirstOfASheetToTheSheetBefore() {
        ObjectiveView last = added("Z", "The very last");
        for (int number = 0; number < ObjectivesPage.ROWS_ON_A_SHEET; number++) {
            last = added("A-" + number, "One of many");
        }
        ObjectivesView second = view(one(last.id()).open());
        ObjectiveView row = second.rows().get(0);

        ObjectivesView moved = view(one(row.id()).move(second.above(row).orElseThrow(), null));

        assertThat(moved.sheet()).isEqualTo(1);
        assertThat(moved.rows()).last().extracting(ObjectiveView::id).isEqualTo(row.id());
    }

    @OnBothDatabases
    void opensTheNearestSheetOfANumberThatDoesNotExist() {
        added("A", "Plants grow");

        assertThat(view(list.list(99, null)).sheet()).isEqualTo(1);
        assertThat(view(list.list(-1, null)).sheet()).isEqualTo(1);
    }

    @OnBothDatabases
    void knowsNoObjectiveOfAnotherCourse() {
        ObjectiveForm form = new TypedObjective("A", "Read", "", "").form(Optional.empty(), Optional.empty());
        UUID theirs = objectives.add(otherCourse, form).id();

        assertThatThrownBy(() -> one(theirs).open()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(theirs).edit(typed("A", ""))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(theirs).edit(typed("A", "Mine"))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> one(theirs).useAgain()).isInstanceOf(NotFound.class);
    }

    private Page edit(ObjectiveView seen, String statement) {
        return one(seen.id()).edit(typed("A", statement).param("version", String.valueOf(seen.version())));
    }

    private ObjectiveView added(String code, String statement) {
        return objectives.add(
                course,
                new TypedObjective(code, statement, "", "").form(Optional.empty(), Optional.of(UUID.randomUUID())));
    }

    private ObjectiveResource one(UUID id) {
        one.id = id;
        return one;
    }

    private static Form typed(String code, String statement) {
        return new Form().param("code", code).param("statement", statement);
    }

    private static ObjectivesView view(Page page) {
        return (ObjectivesView) page.view();
    }
}
