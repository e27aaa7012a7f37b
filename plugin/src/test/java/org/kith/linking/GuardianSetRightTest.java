package org.kith.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.linking.StudentDesk.ELENA;
import static org.kith.linking.StudentDesk.form;
import static org.kith.linking.StudentDesk.one;
import static org.kith.linking.StudentDesk.with;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.util.Map;
import java.util.UUID;
import org.kith.households.Address;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** What a teacher sets right about a guardian and a student, and takes back. */
class GuardianSetRightTest {

    private final Database database;
    private final Kith kith;
    private final StudentDesk desk;

    GuardianSetRightTest(Cast cast, Database database, Kith kith) {
        this.database = database;
        this.kith = kith;
        this.desk = new StudentDesk(cast, kith);
    }

    @OnBothDatabases
    void anUnlinkedGuardianSeesNothingUntilItIsTakenBack() {
        UUID elena = one(desk.added(ELENA), "Elena Rivera").person();

        StudentView unlinked =
                (StudentView) desk.page(() -> desk.guardian(elena).end()).view();
        boolean seen = desk.seesMateo(elena);
        StudentView linked =
                (StudentView) desk.page(() -> desk.guardian(elena).takeUp()).view();

        assertThat(unlinked.gone()).extracting(FamilyGuardian::person).containsExactly(elena);
        assertThat(unlinked.said().orElseThrow().undo().orElseThrow().path()).endsWith(elena + "/reinstatement");
        assertThat(seen).isFalse();
        assertThat(linked.gone()).isEmpty();
        assertThat(desk.seesMateo(elena)).isTrue();
    }

    @OnBothDatabases
    void aMoveIntoAnotherHomeCanBeTakenBack() {
        UUID rosas = one(desk.arrived(ROSA), "Rosa Rivera").link().household();
        FamilyGuardian elena = one(desk.added(ELENA), "Elena Rivera");

        GuardianView moved =
                (GuardianView) desk.page(() -> desk.guardian(elena.person()).move(rosas.toString()))
                        .view();
        Said.Undo undo = moved.said().orElseThrow().undo().orElseThrow();
        GuardianView back = (GuardianView) desk.page(
                        () -> desk.guardian(elena.person()).move(undo.fields().getOrDefault("home", "")))
                .view();

        assertThat(moved.guardian().link().household()).isEqualTo(rosas);
        assertThat(moved.together()).hasSize(1);
        assertThat(back.guardian().link().household()).isNotEqualTo(rosas);
    }

    @OnBothDatabases
    void aChangedAddressTakesThePlaceOfTheOldOne() {
        UUID elena = one(desk.added(ELENA), "Elena Rivera").person();

        GuardianView view = desk.changed(elena, Map.of("email", "e.rivera@example.org"));

        assertThat(view.guardian().facts().ways())
                .extracting(way -> way.address().text())
                .containsExactlyInAnyOrder("e.rivera@example.org", "3125550101");
    }

    @OnBothDatabases
    void whatAGuardianWithdrewStaysWithdrawn() {
        UUID elena = one(desk.added(ELENA), "Elena Rivera").person();
        Contacts contacts = kith.the(Contacts.class);
        UUID phone = contacts.of(elena).stream()
                .filter(way -> way.address().equals(Address.phone("3125550101")))
                .map(ContactView::id)
                .findFirst()
                .orElseThrow();
        database.inTransaction(() -> contacts.withdraw(elena, phone));

        GuardianView view = desk.changed(elena, Map.of("phone", "312 555 0101"));

        assertThat(view.guardian().facts().ways())
                .filteredOn(way -> way.id().equals(phone))
                .allMatch(way -> !way.reaches());
    }

    @OnBothDatabases
    void whoSavesLaterIsToldAndLosesNothing() {
        UUID elena = one(desk.added(ELENA), "Elena Rivera").person();
        Form mine = desk.open(elena, Map.of("words", "abuela"));
        desk.changed(elena, Map.of("phone", "312 555 0199"));

        Page overtaken = desk.page(() -> desk.guardian(elena).change(mine));
        GuardianView view = (GuardianView) overtaken.view();
        Form again = form(with(view.details().fields(), "version", view.version()));
        GuardianView saved = (GuardianView)
                desk.page(() -> desk.guardian(elena).change(again)).view();

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
        UUID rosa = one(desk.arrived(ROSA), "Rosa Rivera").person();

        GuardianView view = desk.changed(rosa, Map.of("name", "Somebody Else", "words", "mamá"));

        assertThat(view.guardian().facts().name()).isEqualTo("Rosa Rivera");
        assertThat(view.guardian().link().relation().words()).isEqualTo("mamá");
    }
}
