package org.kith.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ROSA;

import java.util.UUID;
import org.kith.delivery.DeliveryFailed;
import org.kith.delivery.DeliveryProblem;
import org.kith.delivery.MailAddress;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

class ReturnedLettersTest {

    private final Database database;
    private final Contacts contacts;
    private final ReturnedLetters letters;
    private final UUID rosa;

    ReturnedLettersTest(Database database, Cast cast, Kith kith) {
        this.database = database;
        this.rosa = cast.id(ROSA, SCIENCE);
        this.contacts = kith.the(Contacts.class);
        this.letters = kith.the(ReturnedLetters.class);
        database.inTransaction(() -> contacts.add(rosa, Address.email("rosa@lincoln.example")));
    }

    @OnBothDatabases
    void anAddressThatTheServerRefusesReachesNobody() {
        fails(DeliveryProblem.ADDRESS_REFUSED);

        assertThat(contacts.of(rosa).get(0).reaches()).isFalse();
    }

    @OnBothDatabases
    void aServerThatIsAwaySaysNothingAboutAnAddress() {
        fails(DeliveryProblem.UNREACHABLE);

        assertThat(contacts.of(rosa).get(0).reaches()).isTrue();
    }

    private void fails(DeliveryProblem problem) {
        MailAddress to = new MailAddress("rosa@lincoln.example");
        database.inTransaction(() -> letters.came(new DeliveryFailed(UUID.randomUUID(), "family-link", to, problem)));
    }
}
