package org.kith.households;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ROSA;
import static org.kith.testing.Player.SAM;

import java.time.LocalTime;
import java.util.Optional;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class ContactsTest {

    private static final Address EMAIL = Address.email("rosa@example.org");
    private static final Address PHONE = Address.phone("(555) 010-0142");

    private final Cast cast;
    private final Database database;
    private final Contacts contacts;
    private final Profiles profiles;

    ContactsTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.contacts = kith.the(Contacts.class);
        this.profiles = kith.the(Profiles.class);
    }

    @OnBothDatabases
    void theFirstAddressIsThePreferredOne() {
        add(EMAIL);

        add(PHONE);

        assertThat(contacts.of(rosa())).extracting(ContactView::preferred).containsExactly(true, false);
    }

    @OnBothDatabases
    void theSameAddressIsAddedOnce() {
        add(EMAIL);

        add(Address.email(" Rosa@Example.org "));

        assertThat(contacts.of(rosa())).hasSize(1);
    }

    @OnBothDatabases
    void thePreferredOneComesFirst() {
        add(EMAIL);
        UUID phone = add(PHONE);

        database.inTransaction(() -> contacts.prefer(rosa(), phone));

        assertThat(contacts.of(rosa())).extracting(ContactView::address).containsExactly(PHONE, EMAIL);
    }

    @OnBothDatabases
    void nothingIsSentToAWithdrawnAddressEvenIfItIsAddedAgain() {
        UUID email = add(EMAIL);

        database.inTransaction(() -> contacts.withdraw(rosa(), email));
        add(EMAIL);

        assertThat(contacts.of(rosa())).extracting(ContactView::reaches).containsExactly(false);
    }

    @OnBothDatabases
    void anAddressGivenAgainReachesAgain() {
        UUID email = add(EMAIL);
        database.inTransaction(() -> contacts.withdraw(rosa(), email));

        database.inTransaction(() -> contacts.give(rosa(), email));

        assertThat(contacts.of(rosa())).extracting(ContactView::reaches).containsExactly(true);
    }

    @OnBothDatabases
    void mailThatCameBackIsRememberedUntilTheOwnerProvesTheAddress() {
        UUID email = add(EMAIL);

        database.inTransaction(() -> contacts.returned(EMAIL));
        boolean reached = contacts.of(rosa()).get(0).reaches();
        database.inTransaction(() -> contacts.prove(rosa(), email));

        assertThat(reached).isFalse();
        assertThat(contacts.of(rosa()).get(0).reaches()).isTrue();
    }

    @OnBothDatabases
    void somebodyElsesAddressIsNotThere() {
        UUID email = add(EMAIL);
        UUID sam = cast.id(SAM, SCIENCE);

        assertThatThrownBy(() -> database.inTransaction(() -> contacts.remove(sam, email)))
                .isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void howSomebodyWantsToBeTalkedToIsRemembered() {
        Profile said = new Profile(
                "vi", "es-MX", Optional.of(new QuietHours(LocalTime.of(21, 0), LocalTime.of(7, 30))), "America/Denver");

        database.inTransaction(() -> profiles.say(rosa(), said));

        assertThat(profiles.of(rosa())).isEqualTo(said);
    }

    private UUID add(Address address) {
        return database.inTransaction(() -> contacts.add(rosa(), address)).id();
    }

    private UUID rosa() {
        return cast.id(ROSA, SCIENCE);
    }
}
