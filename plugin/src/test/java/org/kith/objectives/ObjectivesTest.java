package org.kith.objectives;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Race;

class ObjectivesTest {

    private final Database database;
    private final Objectives objectives;
    private final UUID course;
    private final UUID otherCourse;

    ObjectivesTest(Database database, Kith kith, Cast cast) {
        this.database = database;
        this.objectives = kith.the(Objectives.class);
        this.course = cast.id(SCIENCE);
        this.otherCourse = cast.id(READING);
    }

    @OnBothDatabases
    void addsAtTheEnd() {
        added("A");
        added("B");

        assertThat(codes()).containsExactly("A", "B");
    }

    @OnBothDatabases
    void addsTheSameFormOnce() {
        ObjectiveForm form = form("A", "Plants grow");

        ObjectiveView first = objectives.add(course, form);
        ObjectiveView second = objectives.add(course, form);

        assertThat(second).isEqualTo(first);
        assertThat(codes()).containsExactly("A");
    }

    @OnBothDatabases
    void addsTheSameFormOnceWhenItIsSentTwiceInTheSameMoment() {
        ObjectiveForm form = form("A", "Plants grow");

        Race<ObjectiveView> race = database.atOnce(2, () -> objectives.add(course, form));

        assertThat(race.failures()).isEmpty();
        assertThat(codes()).containsExactly("A");
    }

    @OnBothDatabases
    void givesACodeToOneOfManyWhoWantItInTheSameMoment() {
        Race<ObjectiveView> race = database.atOnce(4, () -> objectives.add(course, form("A", "Plants grow")));

        assertThat(race.done()).hasSize(1);
        assertThat(race.failures()).hasSize(3).allMatch(CodeInUse.class::isInstance);
        assertThat(codes()).containsExactly("A");
    }

    @OnBothDatabases
    void refusesACodeTheCourseHasAlready() {
        added("A");

        assertThatThrownBy(() -> added("A"))
                .isInstanceOfSatisfying(
                        CodeInUse.class,
                        refused -> assertThat(refused.arguments()).containsExactly("A"));
    }

    @OnBothDatabases
    void goesOnInTheSameTransactionAfterARefusedCode() {
        added("A");

        List<String> read = database.inTransaction(() -> {
            assertThatThrownBy(() -> added("A")).isInstanceOf(CodeInUse.class);
            return codes();
        });

        assertThat(read).containsExactly("A");
    }

    @OnBothDatabases
    void letsAnotherCourseUseTheSameCode() {
        added("A");

        objectives.add(otherCourse, form("A", "Plants grow"));

        assertThat(objectives.of(otherCourse)).hasSize(1);
    }

    @OnBothDatabases
    void letsManyObjectivesHaveNoCode() {
        objectives.add(course, form("", "Plants grow"));
        objectives.add(course, form("", "Animals eat"));

        assertThat(objectives.of(course)).hasSize(2);
    }

    @OnBothDatabases
    void editsAndKeepsItsOwnCode() {
        ObjectiveView before = added("A");

        objectives.edit(course, before.id(), changed(before, "A", "Plants need light"));

        assertThat(objectives.get(course, before.id()).statement()).isEqualTo("Plants need light");
    }

    @OnBothDatabases
    void refusesToTakeTheCodeOfAnother() {
        added("A");
        ObjectiveView other = added("B");

        assertThatThrownBy(() -> objectives.edit(course, other.id(), changed(other, "A", "Animals eat")))
                .isInstanceOf(CodeInUse.class);
        assertThat(codes()).containsExactly("A", "B");
    }

    @OnBothDatabases
    void refusesTheSecondOfTwoWhoEdit() {
        ObjectiveView seenByBoth = added("A");
        objectives.edit(course, seenByBoth.id(), changed(seenByBoth, "A", "Plants need light"));

        assertThatThrownBy(() -> objectives.edit(course, seenByBoth.id(), changed(seenByBoth, "A", "Plants need air")))
                .isInstanceOf(ChangedMeanwhile.class);
        assertThat(objectives.get(course, seenByBoth.id()).statement()).isEqualTo("Plants need light");
    }

    @OnBothDatabases
    void keepsOneOfTwoEditsInTheSameMoment() {
        ObjectiveView seenByBoth = added("A");

        Race<UUID> race = database.atOnce(2, () -> {
            UUID mine = UUID.randomUUID();
            objectives.edit(course, seenByBoth.id(), changed(seenByBoth, "A", "Plants need " + mine));
            return mine;
        });

        assertThat(race.done()).hasSize(1);
        assertThat(race.failures()).hasSize(1).allMatch(ChangedMeanwhile.class::isInstance);
    }

    @OnBothDatabases
    void movesUp() {
        ObjectiveView first = added("A");
        ObjectiveView second = added("B");
        added("C");

        before(first, second);

        assertThat(codes()).containsExactly("B", "A", "C");
    }

    @OnBothDatabases
    void movesDown() {
        ObjectiveView first = added("A");
        ObjectiveView second = added("B");
        added("C");

        after(second, first);

        assertThat(codes()).containsExactly("B", "A", "C");
    }

    @OnBothDatabases
    void movesOnceWhenItIsSentTwice() {
        added("A");
        ObjectiveView second = added("B");
        ObjectiveView third = added("C");

        before(second, third);
        before(second, third);

        assertThat(codes()).containsExactly("A", "C", "B");
    }

    @OnBothDatabases
    void staysWhereItIsBesideItself() {
        ObjectiveView first = added("A");
        added("B");

        after(first, first);

        assertThat(codes()).containsExactly("A", "B");
    }

    @OnBothDatabases
    void movesPastRetiredOnes() {
        ObjectiveView first = added("A");
        ObjectiveView retired = added("B");
        ObjectiveView last = added("C");
        database.inTransaction(() -> objectives.retire(course, retired.id()));

        before(first, last);

        assertThat(codes()).containsExactly("C", "A", "B");
    }

    @OnBothDatabases
    void keepsRetiredOnesForUsingThemAgain() {
        ObjectiveView objective = added("A");

        database.inTransaction(() -> objectives.retire(course, objective.id()));
        assertThat(objectives.get(course, objective.id()).retired()).isTrue();

        database.inTransaction(() -> objectives.useAgain(course, objective.id()));
        assertThat(objectives.get(course, objective.id()).retired()).isFalse();
    }

    @OnBothDatabases
    void knowsNoObjectiveOfAnotherCourse() {
        ObjectiveView mine = added("B");
        ObjectiveView theirs = objectives.add(otherCourse, form("A", "Plants grow"));

        assertThatThrownBy(() -> objectives.get(course, theirs.id())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> objectives.edit(course, theirs.id(), changed(theirs, "A", "Mine")))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> before(mine, theirs)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> after(theirs, mine)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> database.inTransaction(() -> objectives.retire(course, theirs.id())))
                .isInstanceOf(NotFound.class);
    }

    private void before(ObjectiveView neighbour, ObjectiveView moved) {
        database.inTransaction(() -> objectives.putBefore(course, moved.id(), neighbour.id()));
    }

    private void after(ObjectiveView neighbour, ObjectiveView moved) {
        database.inTransaction(() -> objectives.putAfter(course, moved.id(), neighbour.id()));
    }

    private ObjectiveView added(String code) {
        return objectives.add(course, form(code, "Plants grow"));
    }

    private List<String> codes() {
        return objectives.of(course).stream()
                .map(objective -> objective.code().orElse(""))
                .toList();
    }

    private static ObjectiveForm form(String code, String statement) {
        return new TypedObjective(code, statement, "", "").form(Optional.empty(), Optional.of(UUID.randomUUID()));
    }

    private static ObjectiveForm changed(ObjectiveView seen, String code, String statement) {
        return new TypedObjective(code, statement, "", "").form(Optional.of(seen.version()), Optional.empty());
    }
}
