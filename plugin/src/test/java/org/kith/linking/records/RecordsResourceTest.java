package org.kith.linking.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.answers.AnswerTrace;
import org.kith.answers.Answers;
import org.kith.answers.AnswersInTests;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.families.Newcomers;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.households.NewLink;
import org.kith.linking.GuardianView;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.weeks.CardsInTests;
import org.kith.weeks.SchoolWeek;

class RecordsResourceTest {

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final UUID mateo;
    private final UUID rosa;
    private final UUID paper;
    private final RecordsResource records;

    RecordsResourceTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.mateo = cast.id(MATEO, SCIENCE);
        this.rosa = cast.id(ROSA, SCIENCE);
        this.paper = onPaper();
        cast.visits(Entrance.of(DANA, SCIENCE).withoutCourse());
        this.records = kith.the(RecordsResource.class);
        records.student = mateo;
        records.id = rosa;
    }

    @OnBothDatabases
    void theOtherGuardiansOfTheStudentAreThereToChoose() {
        SameView view = same(records.choose(""));

        assertThat(view.found()).extracting(Named::id).containsExactly(paper);
    }

    @OnBothDatabases
    void theOfficeFindsGrownUpsOfItsPlatformByName() {
        cast.arrives(SAM, SCIENCE);
        cast.arrives(ADA, SCIENCE);

        SameView view = same(records.choose("chen"));

        assertThat(view.found()).extracting(Named::id).containsExactly(paper, cast.id(SAM, SCIENCE));
    }

    @OnBothDatabases
    void bothAreShownSideBySideFirst() {
        SameView view = same(records.compare(paper));

        assertThat(view.beside().orElseThrow().other().named().id()).isEqualTo(paper);
        assertThat(view.beside().orElseThrow().ownLinks()).isEqualTo(2);
    }

    @OnBothDatabases
    void theRecordAnLmsKnowsStandsForThePerson() {
        records.id = paper;

        GuardianView view = guardian(records.merge(rosa));

        assertThat(view.guardian().person()).isEqualTo(rosa);
        assertThat(view.records()).extracting(Named::id).containsExactly(paper);
    }

    @OnBothDatabases
    void nothingThatWasAnsweredIsLostByMergingOrParting() {
        UUID course = cast.id(SCIENCE);
        UUID okafor = cast.id(OKAFOR, SCIENCE);
        UUID first = CardsInTests.published(kith, course, new SchoolWeek(LocalDate.of(2026, 9, 28)), okafor);
        UUID second = CardsInTests.published(kith, course, new SchoolWeek(LocalDate.of(2026, 10, 5)), okafor);
        answers(rosa, first);
        answers(paper, second);

        guardian(records.merge(paper));
        List<UUID> merged = answered(rosa, first, second);
        guardian(records.part(paper));

        assertThat(merged).containsExactlyInAnyOrder(first, second);
        assertThat(answered(rosa, first, second)).containsExactly(first);
        assertThat(answered(paper, first, second)).containsExactly(second);
        assertThat(kith.the(Answers.class).traces(course))
                .extracting(AnswerTrace::guardian)
                .containsExactlyInAnyOrder(rosa, paper);
    }

    @OnBothDatabases
    void bothAreLinkedAsBeforeOnceTheyAreParted() {
        guardian(records.merge(paper));

        guardian(records.part(paper));

        assertThat(childrenOf(rosa)).contains(mateo);
        assertThat(childrenOf(paper)).containsExactly(mateo);
    }

    @OnBothDatabases
    void aLimitFollowsBothWhenTheyAreParted() {
        guardian(records.merge(paper));
        limit(rosa);

        guardian(records.part(paper));

        assertThat(childrenOf(rosa)).doesNotContain(mateo);
        assertThat(childrenOf(paper)).isEmpty();
    }

    @OnBothDatabases
    void aStudentIsNobodysSecondRecord() {
        UUID ada = cast.id(ADA, SCIENCE);

        assertThatThrownBy(() -> records.merge(ada)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void somebodyOfAnotherPlatformIsNotThere() {
        UUID sam = cast.arrives(Entrance.of(SAM, SCIENCE, Lms.MOODLE)).person();

        assertThatThrownBy(() -> records.compare(sam)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> records.merge(sam)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void whatWasNeverOneCannotBeParted() {
        assertThatThrownBy(() -> records.part(UUID.randomUUID())).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> records.part(rosa)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void sayingTheSameTwiceChangesNothing() {
        guardian(records.merge(paper));
        GuardianView merged = guardian(records.merge(paper));

        guardian(records.part(paper));
        GuardianView parted = guardian(records.part(paper));

        assertThat(merged.records()).hasSize(1);
        assertThat(parted.records()).isEmpty();
    }

    @OnBothDatabases
    void aTeacherChoosesAmongTheGuardiansOfTheStudentOnly() {
        cast.arrives(SAM, SCIENCE);
        UUID sam = cast.id(SAM, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);

        assertThat(same(records.choose("chen")).found()).extracting(Named::id).containsExactly(paper);
        assertThatThrownBy(() -> records.merge(sam)).isInstanceOf(NotFound.class);
        assertThat(guardian(records.merge(paper)).records()).hasSize(1);
    }

    private UUID onPaper() {
        UUID platform = cast.platform(Lms.CANVAS).id();
        return database.inTransaction(() -> {
            UUID guardian = kith.the(Newcomers.class).enter(platform, "Rosa R.");
            kith.the(Households.class).link(platform, NewLink.of(guardian, mateo, Ground.FAMILY_CODE));
            return guardian;
        });
    }

    private void answers(UUID guardian, UUID card) {
        AnswersInTests.didIt(kith, guardian, mateo, card);
    }

    private List<UUID> answered(UUID guardian, UUID... cards) {
        return kith.the(Answers.class).own(guardian, mateo, List.of(cards)).stream()
                .map(answer -> answer.card())
                .toList();
    }

    private void limit(UUID guardian) {
        NewLimit decision = new NewLimit(
                LimitKind.NO_INFORMATION, "Order 7", LocalDate.of(2026, 10, 7), Optional.empty(), guardian);
        database.inTransaction(() -> kith.the(Limits.class).record(new Link.Pair(guardian, mateo), decision));
    }

    private List<UUID> childrenOf(UUID guardian) {
        return kith.the(Families.class).childrenOf(guardian, cast.id(SCIENCE)).stream()
                .map(Named::id)
                .toList();
    }

    private static SameView same(Page page) {
        return (SameView) page.view();
    }

    private static GuardianView guardian(Page page) {
        return (GuardianView) page.view();
    }
}
