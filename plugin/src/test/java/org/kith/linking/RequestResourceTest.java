package org.kith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.READING;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.LUND;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.SAM;

import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.families.Arrival;
import org.kith.families.ClassLists;
import org.kith.families.Named;
import org.kith.households.Ground;
import org.kith.linking.requests.LinkRequestsResource;
import org.kith.linking.requests.NotOneself;
import org.kith.linking.requests.RequestState;
import org.kith.linking.requests.RequestsView;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Entrance;
import org.kith.testing.Kith;
import org.kith.testing.Lms;
import org.kith.testing.OnBothDatabases;
import org.kith.testing.Player;
import org.kith.visitor.Standing;

class RequestResourceTest {

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final UUID ada;
    private final RequestResource resource;

    RequestResourceTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        this.ada = student(ADA);
        student(MATEO);
        asks(SAM, "ada CHÉN");
        this.resource = kith.the(RequestResource.class);
        cast.visits(moodle(OKAFOR));
        resource.id = families().requests().get(0).request().id();
    }

    @OnBothDatabases
    void standsOnTopOfTheFamiliesWithWhoAsks() {
        FamiliesView.Waiting waiting = families().requests().get(0);

        assertThat(waiting.asker()).isEqualTo("Sam Chen");
        assertThat(waiting.request().child()).isEqualTo("ada CHÉN");
    }

    @OnBothDatabases
    void suggestsStudentsOfThatNameAndFindsOthers() {
        RequestView suggested = (RequestView) resource.show("", null).view();
        RequestView found = (RequestView) resource.show("mat", null).view();

        assertThat(suggested.found()).extracting(Named::id).containsExactly(ada);
        assertThat(found.found())
                .extracting(named -> named.fullName().orElse(""))
                .containsExactly("Mateo Rivera");
    }

    @OnBothDatabases
    void aYesLinksThemAndTheAskerComesAsAGuardian() {
        StudentView view = (StudentView) resource.accept(ada, "").view();

        assertThat(view.guardians())
                .extracting(
                        guardian -> guardian.facts().name(),
                        guardian -> guardian.link().ground())
                .containsExactly(org.assertj.core.groups.Tuple.tuple("Sam Chen", Ground.REQUEST));
        assertThat(cast.arrives(moodle(SAM)).standing()).isEqualTo(Standing.GUARDIAN);
        assertThat(asked(SAM)).isEqualTo(RequestState.ACCEPTED);
    }

    @OnBothDatabases
    void aNoLinksNobodyAndCanBeTakenBack() {
        FamiliesView view = (FamiliesView) resource.refuse().view();
        RequestState refused = asked(SAM);
        cast.visits(moodle(OKAFOR));

        FamiliesView again = (FamiliesView) resource.reopen().view();

        assertThat(view.requests()).isEmpty();
        assertThat(view.said().orElseThrow().undo()).isPresent();
        assertThat(refused).isEqualTo(RequestState.REFUSED);
        assertThat(again.requests()).hasSize(1);
        assertThat(cast.arrives(moodle(SAM)).standing()).isEqualTo(Standing.UNCONFIRMED);
    }

    @OnBothDatabases
    void aSecondAnswerFindsNothing() {
        resource.accept(ada, "");

        assertThatThrownBy(() -> resource.accept(ada, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource.refuse()).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource.reopen()).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aStudentDoesNotBecomeTheirOwnGuardian() {
        UUID mateo = asks(MATEO, "Mateo Rivera");
        cast.visits(moodle(OKAFOR));
        resource.id = families().requests().stream()
                .map(FamiliesView.Waiting::request)
                .filter(request -> request.person().equals(mateo))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatThrownBy(() -> resource.accept(mateo, "")).isInstanceOf(NotOneself.class);
    }

    @OnBothDatabases
    void aTeacherOfAnotherCourseFindsNoRequest() {
        cast.visits(Entrance.of(LUND, READING, Lms.MOODLE));

        assertThat(families().requests()).isEmpty();
        assertThatThrownBy(() -> resource.show("", null)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> resource.refuse()).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aStudentOfAnotherCourseIsNotThere() {
        UUID elsewhere =
                cast.arrives(Entrance.of(Player.LUCIA, READING, Lms.MOODLE)).person();

        assertThatThrownBy(() -> resource.accept(elsewhere, "")).isInstanceOf(NotFound.class);
    }

    private UUID student(Player who) {
        Arrival arrival = cast.arrives(moodle(who));
        database.inTransaction(() -> kith.the(ClassLists.class)
                .confirm(arrival.course().orElseThrow(), List.of(arrival.person()), Standing.STUDENT));
        return arrival.person();
    }

    private UUID asks(Player who, String child) {
        UUID person = cast.visits(moodle(who)).person();
        Form form =
                new Form().param("child", child).param("once", UUID.randomUUID().toString());
        kith.the(LinkRequestsResource.class).ask(form);
        return person;
    }

    private RequestState asked(Player who) {
        cast.visits(moodle(who));
        RequestsView view =
                (RequestsView) kith.the(LinkRequestsResource.class).show().view();
        return view.own().get(0).state();
    }

    private FamiliesView families() {
        return (FamiliesView) kith.the(FamiliesPage.class)
                .page(new FamilyFilter(), Optional.empty())
                .view();
    }

    private static Entrance moodle(Player who) {
        return Entrance.of(who, SCIENCE, Lms.MOODLE);
    }
}
