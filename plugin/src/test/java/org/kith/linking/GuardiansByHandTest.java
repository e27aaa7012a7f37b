package org.kith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.DANA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.kith.families.Families;
import org.kith.families.Named;
import org.kith.households.Address;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.households.Ground;
import org.kith.households.Households;
import org.kith.households.NewLink;
import org.kith.households.Relation;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;

/** What a teacher sets right about a guardian and a student, and takes back. */
class GuardiansByHandTest {

    private static final Map<String, String> ELENA = Map.of(
            "name", "Elena Rivera",
            "relation", "grandparent",
            "email", "Elena@Example.org ",
            "phone", "(312) 555-0101",
            "reads", "es",
            "speaks", "es");

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final UUID mateo;

    GuardiansByHandTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.mateo = cast.id(MATEO, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
    }

    @OnBothDatabases
    void aGuardianTypedByHandIsLinkedWithEverythingSaid() {
        FamilyGuardian elena = one(added(ELENA), "Elena Rivera");

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

        student(mateo, resource -> resource.add(form));
        StudentView view = student(mateo, resource -> resource.add(form));

        assertThat(view.guardians()).hasSize(1);
    }

    @OnBothDatabases
    void ownWordsForARelationStay() {
        Map<String, String> typed = with(ELENA, "words", "abuelita");

        FamilyGuardian elena = one(added(typed), "Elena Rivera");

        assertThat(elena.link().relation().words()).isEqualTo("abuelita");
    }

    @OnBothDatabases
    void whatIsWrongIsSaidAndNothingTypedIsLost() {
        Page page = page(() -> resource(mateo).add(once(with(ELENA, "email", "elena at home"))));

        StudentView view = (StudentView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(view.typed().isWrong("email")).isTrue();
        assertThat(view.typed().get("name")).isEqualTo("Elena Rivera");
        assertThat(view.guardians()).isEmpty();
    }

    @OnBothDatabases
    void aGuardianWithoutANameIsNone() {
        Page page = page(() -> resource(mateo).add(once(Map.of("name", "  "))));

        assertThat(((StudentView) page.view()).typed().isWrong("name")).isTrue();
    }

    @OnBothDatabases
    void sharesAHomeOnlyIfTheTeacherSaysSo() {
        UUID rosas = one(arrived(ROSA), "Rosa Rivera").link().household();

        StudentView apart = added(ELENA);
        StudentView together = added(with(with(ELENA, "name", "Luis Rivera"), "home", rosas.toString()));

        assertThat(one(apart, "Elena Rivera").link().household()).isNotEqualTo(rosas);
        assertThat(one(together, "Luis Rivera").link().household()).isEqualTo(rosas);
        assertThat(together.homes()).hasSize(2);
    }

    @OnBothDatabases
    void aHomeOfAnotherFamilyIsNotThere() {
        added(ELENA);
        UUID ada = cast.id(ADA, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
        StudentView others = student(ada, resource -> resource.add(once(with(ELENA, "name", "Sam Chen"))));
        String elsewhere = others.guardians().get(0).link().household().toString();

        Form form = once(with(ELENA, "home", elsewhere));

        assertThatThrownBy(() -> page(() -> resource(mateo).add(form))).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void anUnlinkedGuardianSeesNothingUntilItIsTakenBack() {
        UUID elena = one(added(ELENA), "Elena Rivera").person();

        StudentView unlinked = (StudentView) page(() -> guardian(elena).end()).view();
        boolean seen = seesMateo(elena);
        StudentView linked = (StudentView) page(() -> guardian(elena).takeUp()).view();

        assertThat(unlinked.gone()).extracting(FamilyGuardian::person).containsExactly(elena);
        assertThat(unlinked.said().orElseThrow().undo().orElseThrow().path()).endsWith(elena + "/reinstatement");
        assertThat(seen).isFalse();
        assertThat(linked.gone()).isEmpty();
        assertThat(seesMateo(elena)).isTrue();
    }

    @OnBothDatabases
    void aMoveIntoAnotherHomeCanBeTakenBack() {
        UUID rosas = one(arrived(ROSA), "Rosa Rivera").link().household();
        FamilyGuardian elena = one(added(ELENA), "Elena Rivera");

        GuardianView moved = (GuardianView)
                page(() -> guardian(elena.person()).move(rosas.toString())).view();
        Said.Undo undo = moved.said().orElseThrow().undo().orElseThrow();
        GuardianView back = (GuardianView)
                page(() -> guardian(elena.person()).move(undo.fields().getOrDefault("home", "")))
                        .view();

        assertThat(moved.guardian().link().household()).isEqualTo(rosas);
        assertThat(moved.together()).hasSize(1);
        assertThat(back.guardian().link().household()).isNotEqualTo(rosas);
    }

    @OnBothDatabases
    void aChangedAddressTakesThePlaceOfTheOldOne() {
        UUID elena = one(added(ELENA), "Elena Rivera").person();

        GuardianView view = changed(elena, Map.of("email", "e.rivera@example.org"));

        assertThat(view.guardian().facts().ways())
                .extracting(way -> way.address().text())
                .containsExactlyInAnyOrder("e.rivera@example.org", "3125550101");
    }

    @OnBothDatabases
    void whatAGuardianWithdrewStaysWithdrawn() {
        UUID elena = one(added(ELENA), "Elena Rivera").person();
        Contacts contacts = kith.the(Contacts.class);
        UUID phone = contacts.of(elena).stream()
                .filter(way -> way.address().equals(Address.phone("3125550101")))
                .map(ContactView::id)
                .findFirst()
                .orElseThrow();
        database.inTransaction(() -> contacts.withdraw(elena, phone));

        GuardianView view = changed(elena, Map.of("phone", "312 555 0101"));

        assertThat(view.guardian().facts().ways())
                .filteredOn(way -> way.id().equals(phone))
                .allMatch(way -> !way.reaches());
    }

    @OnBothDatabases
    void whoSavesLaterIsToldAndLosesNothing() {
        UUID elena = one(added(ELENA), "Elena Rivera").person();
        Form mine = open(elena, Map.of("words", "abuela"));
        changed(elena, Map.of("phone", "312 555 0199"));

        Page overtaken = page(() -> guardian(elena).change(mine));
        GuardianView view = (GuardianView) overtaken.view();
        Form again = form(with(view.details().fields(), "version", view.version()));
        GuardianView saved =
                (GuardianView) page(() -> guardian(elena).change(again)).view();

        assertThat(overtaken.status()).isEqualTo(409);
        assertThat(view.isOvertaken()).isTrue();
        assertThat(view.details().get("words")).isEqualTo("abuela");
        assertThat(view.guardian().facts().ways())
                .extracting(way -> way.address().text())
                .contains("3125550199");
        assertThat(saved.guardian().link().relation().words()).isEqualTo("abuela");
    }

    @OnBothDatabases
    void theNameOfSomebodyInAnLmsStaysWhatTheLmsSays() {
        UUID rosa = one(arrived(ROSA), "Rosa Rivera").person();

        GuardianView view = changed(rosa, Map.of("name", "Somebody Else", "words", "mamá"));

        assertThat(view.guardian().facts().name()).isEqualTo("Rosa Rivera");
        assertThat(view.guardian().link().relation().words()).isEqualTo("mamá");
    }

    @OnBothDatabases
    void aTeacherOfAnotherCourseFindsNeitherStudentNorGuardian() {
        UUID elena = one(added(ELENA), "Elena Rivera").person();

        cast.visits(LUND, READING);

        assertThatThrownBy(() -> resource(mateo).show()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> guardian(elena).show()).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void theOfficeFindsEveryStudentOfItsPlatformAndOfNoOther() {
        added(ELENA);

        cast.visits(Entrance.of(DANA, SCIENCE).withoutCourse());
        StudentView canvas = (StudentView) resource(mateo).show().view();
        cast.visits(Entrance.of(DANA, SCIENCE, Lms.MOODLE).withoutCourse());

        assertThat(canvas.guardians()).hasSize(1);
        assertThatThrownBy(() -> resource(mateo).show()).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aTeacherDecidesNothingAboutTheOwnFamily() {
        cast.visits(Entrance.of(OKAFOR, SCIENCE)
                .withRoles(Lms.MEMBERSHIP + "Instructor", Lms.MEMBERSHIP + "Mentor")
                .namingChildren(MATEO));

        assertThatThrownBy(() -> resource(mateo).show()).isInstanceOf(OwnChild.class);
        assertThatThrownBy(() -> added(ELENA)).isInstanceOf(OwnChild.class);
        assertThat(resource(ada()).show().status()).isEqualTo(200);
    }

    @OnBothDatabases
    void theOfficeDecidesNothingAboutTheOwnFamilyEither() {
        UUID dana = cast.id(DANA, SCIENCE);
        UUID platform = cast.platform(Lms.CANVAS).id();
        database.inTransaction(
                () -> kith.the(Households.class).link(platform, NewLink.of(dana, mateo, Ground.OFFICE_LIST)));

        cast.visits(Entrance.of(DANA, SCIENCE).withoutCourse());

        assertThatThrownBy(() -> resource(mateo).show()).isInstanceOf(OwnChild.class);
        assertThatThrownBy(() -> guardian(dana).show()).isInstanceOf(OwnChild.class);
    }

    @OnBothDatabases
    void aStudentWhomAnLmsCallsAGuardianAsWellIsBoth() {
        cast.arrives(Entrance.of(MATEO, SCIENCE));
        cast.arrives(Entrance.of(ADA, SCIENCE)
                .withRoles(Lms.MEMBERSHIP + "Learner", Lms.MEMBERSHIP + "Mentor")
                .namingChildren(MATEO));
        cast.visits(OKAFOR, SCIENCE);

        StudentView view = (StudentView) resource(mateo).show().view();

        assertThat(view.guardians()).extracting(each -> each.facts().name()).containsExactly("Ada Chen");
    }

    /** Leaves the visit as it is. */
    private UUID ada() {
        return cast.arrives(ADA, SCIENCE).person();
    }

    private StudentView arrived(Player who) {
        cast.arrives(who, SCIENCE);
        cast.visits(OKAFOR, SCIENCE);
        return (StudentView) resource(mateo).show().view();
    }

    private StudentView added(Map<String, String> typed) {
        return student(mateo, resource -> resource.add(once(typed)));
    }

    private GuardianView changed(UUID guardian, Map<String, String> typed) {
        Form form = open(guardian, typed);
        return (GuardianView) page(() -> guardian(guardian).change(form)).view();
    }

    /** As the form stands when it is opened, with this typed over it. */
    private Form open(UUID guardian, Map<String, String> typed) {
        GuardianView view = (GuardianView) guardian(guardian).show().view();
        Map<String, String> fields = new HashMap<>(view.details().fields());
        fields.putAll(typed);
        return form(fields);
    }

    private StudentView student(UUID student, java.util.function.Function<StudentResource, Page> does) {
        return (StudentView) page(() -> does.apply(resource(student))).view();
    }

    private StudentResource resource(UUID student) {
        StudentResource resource = kith.the(StudentResource.class);
        resource.id = student;
        return resource;
    }

    private GuardianResource guardian(UUID guardian) {
        GuardianResource resource = kith.the(GuardianResource.class);
        resource.student = mateo;
        resource.id = guardian;
        return resource;
    }

    private Page page(Supplier<Page> request) {
        return request.get();
    }

    private boolean seesMateo(UUID guardian) {
        return kith.the(Families.class).childrenOf(guardian, cast.id(SCIENCE)).stream()
                .map(Named::id)
                .toList()
                .contains(mateo);
    }

    private static FamilyGuardian one(StudentView view, String name) {
        return view.guardians().stream()
                .filter(each -> each.facts().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> with(Map<String, String> fields, String name, String value) {
        Map<String, String> more = new HashMap<>(fields);
        more.put(name, value);
        return more;
    }

    private static Form once(Map<String, String> fields) {
        return form(with(fields, "once", UUID.randomUUID().toString()));
    }

    private static Form form(Map<String, String> fields) {
        Form form = new Form();
        List.copyOf(fields.keySet()).forEach(name -> form.param(name, fields.getOrDefault(name, "")));
        return form;
    }
}
