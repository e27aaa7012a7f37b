package org.kith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.linking.StudentDesk.ELENA;
import static org.kith.linking.StudentDesk.form;
import static org.kith.linking.StudentDesk.once;
import static org.kith.linking.StudentDesk.one;
import static org.kith.linking.StudentDesk.with;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.util.Map;
import java.util.UUID;
import org.kith.families.Named;
import org.kith.households.Address;
import org.kith.households.ContactView;
import org.kith.households.Ground;
import org.kith.households.Relation;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** What a teacher types about a new guardian of a student. */
class GuardiansByHandTest {

    private final Cast cast;
    private final UUID mateo;
    private final StudentDesk desk;

    GuardiansByHandTest(Cast cast, Kith kith) {
        this.cast = cast;
        this.mateo = cast.id(MATEO, SCIENCE);
        this.desk = new StudentDesk(cast, kith);
    }

    @OnBothDatabases
    void aGuardianTypedByHandIsLinkedWithEverythingSaid() {
        FamilyGuardian elena = one(desk.added(ELENA), "Elena Rivera");

        assertThat(elena.link().ground()).isEqualTo(Ground.STAFF);
        assertThat(elena.link().relation()).isEqualTo(Relation.usual(Relation.Usual.GRANDPARENT));
        assertThat(elena.by().flatMap(Named::fullName)).hasValue("Ms Okafor");
        assertThat(elena.facts().reads()).isEqualTo("es");
        assertThat(elena.facts().ways())
                .extracting(ContactView::address)
                .containsExactlyInAnyOrder(Address.email("elena@example.org"), Address.phone("3125550101"));
    }

    @OnBothDatabases
    void theSameFormSentTwiceAddsOne() {
        Form form = form(ELENA);
        form.param("once", UUID.randomUUID().toString());

        desk.student(mateo, resource -> resource.add(form));
        StudentView view = desk.student(mateo, resource -> resource.add(form));

        assertThat(view.guardians()).hasSize(1);
    }

    @OnBothDatabases
    void ownWordsForARelationStay() {
        Map<String, String> typed = with(ELENA, "words", "abuelita");

        FamilyGuardian elena = one(desk.added(typed), "Elena Rivera");

        assertThat(elena.link().relation().words()).isEqualTo("abuelita");
    }

    @OnBothDatabases
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        Page page = desk.page(() -> desk.resource(mateo).add(once(with(ELENA, "email", "elena at home"))));

        StudentView view = (StudentView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(view.typed().isWrong("email")).isTrue();
        assertThat(view.typed().get("name")).isEqualTo("Elena Rivera");
        assertThat(view.guardians()).isEmpty();
    }

    @OnBothDatabases
    void aGuardianWithoutANameIsNone() {
        Page page = desk.page(() -> desk.resource(mateo).add(once(Map.of("name", "  "))));

        assertThat(((StudentView) page.view()).typed().isWrong("name")).isTrue();
    }

    @OnBothDatabases
    void sharesAHomeOnlyIfTheTeacherSaysSo() {
        UUID rosas = one(desk.arrived(ROSA), "Rosa Rivera").link().household();

        StudentView apart = desk.added(ELENA);
        StudentView together = desk.added(with(with(ELENA, "name", "Luis Rivera"), "home", rosas.toString()));

        assertThat(one(apart, "Elena Rivera").link().household()).isNotEqualTo(rosas);
        assertThat(one(together, "Luis Rivera").link().household()).isEqualTo(rosas);
        assertThat(together.homes()).hasSize(2);
    }

    @OnBothDatabases
    void aHomeOfAnotherFamilyIsNotThere() {
        desk.added(ELENA);
        UUID ada = cast.id(ADA, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
        StudentView others = desk.student(ada, resource -> resource.add(once(with(ELENA, "name", "Sam Chen"))));
        String elsewhere = others.guardians().get(0).link().household().toString();

        Form form = once(with(ELENA, "home", elsewhere));

        assertThatThrownBy(() -> desk.page(() -> desk.resource(mateo).add(form)))
                .isInstanceOf(NotFound.class);
    }
}
