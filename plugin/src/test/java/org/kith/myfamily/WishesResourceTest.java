package org.kith.myfamily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;

class WishesResourceTest {

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final MyFamilyResource family;
    private final WishesResource wishes;

    WishesResourceTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.family = kith.the(MyFamilyResource.class);
        this.wishes = kith.the(WishesResource.class);
    }

    @OnBothDatabases
    void aTeacherOfTheCourseSeesWhatIsToBeCorrected() {
        correction("My name is Rosa Rivera Luna");

        cast.visits(OKAFOR, SCIENCE);

        assertThat(waiting()).extracting(WishView::words).containsExactly("My name is Rosa Rivera Luna");
    }

    @OnBothDatabases
    void theTeacherOfAnotherCourseDoesNot() {
        UUID wish = correction("My name");

        cast.visits(LUND, READING);

        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> done(wish)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void theOfficeOfAnotherPlatformDoesNot() {
        UUID wish = correction("My name");

        cast.visits(Entrance.of(DANA, SCIENCE, Lms.MOODLE));

        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> done(wish)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void onlyTheOfficeForgetsSomebody() {
        UUID wish = deletion();

        cast.visits(OKAFOR, SCIENCE);

        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> done(wish)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void whoeverIsForgottenLeavesNoNameNoAddressAndNoLink() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        database.inTransaction(() -> kith.the(Contacts.class).add(rosa, Address.email("rosa@lincoln.example")));
        UUID wish = deletion();

        cast.visits(DANA, SCIENCE);
        done(wish);

        assertThat(name(rosa)).isEmpty();
        assertThat(database.rows("contact_way")).isZero();
        assertThat(database.rows("guardianship")).isZero();
        assertThat(database.rows("observation")).isZero();
    }

    @OnBothDatabases
    void aDecisionOfACourtStaysWithTheNameItIsAbout() {
        UUID rosa = cast.id(ROSA, SCIENCE);
        UUID mateo = cast.id(MATEO, SCIENCE);
        NewLimit order =
                new NewLimit(LimitKind.NO_CONTACT, "Order 7", LocalDate.of(2030, 1, 1), Optional.empty(), rosa);
        database.inTransaction(() -> kith.the(Limits.class).record(new Link.Pair(rosa, mateo), order));
        UUID wish = deletion();

        cast.visits(DANA, SCIENCE);
        Page page = done(wish);

        assertThat(((WishesView) page.view()).said()).hasValue("wishes.said.kept-by-law");
        assertThat(name(rosa)).isPresent();
        assertThat(database.rows("rights_limit")).isEqualTo(1);
    }

    @OnBothDatabases
    void aDeclinedWishIsToldToWhoHadIt() {
        UUID wish = correction("My name");
        cast.visits(OKAFOR, SCIENCE);
        database.inTransaction(() -> wishes.decline(wish));

        cast.visits(ROSA, SCIENCE);

        assertThat(own()).extracting(WishView::state).containsExactly(WishState.DECLINED);
    }

    @OnBothDatabases
    void theFirstDecisionCounts() {
        UUID wish = correction("My name");
        cast.visits(OKAFOR, SCIENCE);
        done(wish);

        database.inTransaction(() -> wishes.decline(wish));

        cast.visits(ROSA, SCIENCE);
        assertThat(own()).extracting(WishView::state).containsExactly(WishState.DONE);
    }

    @OnBothDatabases
    void oneIsAskedAtATimeAndNothingTypedIsLost() {
        correction("My name");

        Page second = database.inTransaction(() -> family.correct("My address"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(((MyFamilyView) second.view()).told().typed()).isEqualTo("My address");
        assertThat(database.rows("family_wish")).isEqualTo(1);
    }

    @OnBothDatabases
    void aCorrectionNeedsWords() {
        cast.visits(ROSA, SCIENCE);

        Page page = database.inTransaction(() -> family.correct("   "));

        assertThat(page.status()).isEqualTo(409);
        assertThat(database.rows("family_wish")).isZero();
    }

    @OnBothDatabases
    void aWishIsTakenBackByWhoHadItAndNobodyElse() {
        UUID wish = correction("My name");
        cast.visits(SAM, SCIENCE);
        assertThatThrownBy(() -> database.inTransaction(() -> family.takeBack(wish)))
                .isInstanceOf(NotFound.class);

        cast.visits(ROSA, SCIENCE);
        database.inTransaction(() -> family.takeBack(wish));

        assertThat(own()).extracting(WishView::state).containsExactly(WishState.WITHDRAWN);
    }

    private UUID correction(String words) {
        cast.visits(ROSA, SCIENCE);
        database.inTransaction(() -> family.correct(words));
        return own().get(0).id();
    }

    private UUID deletion() {
        cast.visits(ROSA, SCIENCE);
        database.inTransaction(() -> family.forget(""));
        return own().get(0).id();
    }

    private Page done(UUID wish) {
        return database.inTransaction(() -> wishes.done(wish));
    }

    private List<WishView> own() {
        return ((MyFamilyView) family.show().view()).wishes();
    }

    private List<WishView> waiting() {
        return ((WishesView) wishes.show().view()).waiting();
    }

    private Optional<String> name(UUID person) {
        return Optional.ofNullable(
                        kith.the(Families.class).named(List.of(person)).get(person))
                .flatMap(Named::fullName);
    }
}
