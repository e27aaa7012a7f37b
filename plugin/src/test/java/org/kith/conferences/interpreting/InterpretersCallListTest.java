package org.kith.conferences.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import java.util.UUID;
import org.kith.conferences.MeetingPlace;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.Rooms;
import org.kith.conferences.Wish;
import org.kith.households.Address;
import org.kith.households.ContactView;
import org.kith.households.Contacts;
import org.kith.households.PersonRecords;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** Under which number an interpreter calls a guardian, and where one meets them. */
class InterpretersCallListTest {

    private static final Wish SPANISH = new Wish(new Needs("es", "", false, false, false), "");

    private final InterpretedRound here;
    private final Contacts contacts;
    private final UUID rosa;

    InterpretersCallListTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.here = new InterpretedRound(kith, cast, database, clock);
        this.contacts = kith.the(Contacts.class);
        this.rosa = cast.id(ROSA, SCIENCE);
    }

    @OnBothDatabases
    void aNumberThatItsOwnerHasWithdrawnIsNotOnIt() {
        ContactView old = add(rosa, "5550140001");
        add(rosa, "5550140002");
        here.database.inTransaction(() -> contacts.withdraw(rosa, old.id()));

        books(Mode.IN_PERSON, SPANISH);

        assertThat(phone()).isEqualTo("5550140002");
    }

    @OnBothDatabases
    void nobodyIsCalledWhereTheOnlyNumberWasWithdrawn() {
        ContactView old = add(rosa, "5550140001");
        here.database.inTransaction(() -> contacts.withdraw(rosa, old.id()));

        books(Mode.IN_PERSON, SPANISH);

        assertThat(phone()).isEmpty();
    }

    @OnBothDatabases
    void theNumberThatWasSaidForThisMeetingComesFirst() {
        add(rosa, "5550140001");

        books(Mode.PHONE, SPANISH.calling("5550140003"));

        assertThat(phone()).isEqualTo("5550140003");
    }

    @OnBothDatabases
    void aNumberUnderAnotherRecordOfThePersonReachesThem() {
        UUID other = here.cast.id(LUIS, SCIENCE);
        add(other, "5550140004");
        here.database.inTransaction(
                () -> here.kith.the(PersonRecords.class).merge(other, rosa, here.cast.id(OKAFOR, SCIENCE)));

        books(Mode.IN_PERSON, SPANISH);

        assertThat(phone()).isEqualTo("5550140004");
    }

    @OnBothDatabases
    void theProvidersSheetSaysWhereAVideoMeetingIs() {
        UUID host = here.conferences.host(here.round).id();
        here.database.inTransaction(() -> here.kith
                .the(Rooms.class)
                .meetAt(host, here.round.id(), new MeetingPlace("Room 12", "", "https://video.example/okafor")));
        here.adds(InterpretedRound.spanish("Ana Soto"));
        books(Mode.VIDEO, SPANISH);
        here.accepts();

        assertThat(here.office.file("Lincoln Languages"))
                .contains("Ana Soto", "https://video.example/okafor")
                .doesNotContain("Room 12");
    }

    private ContactView add(UUID person, String number) {
        return here.database.inTransaction(() -> contacts.add(person, Address.phone(number)));
    }

    private void books(Mode mode, Wish wish) {
        here.books(here.conferences.meeting(here.round, ROSA, MATEO), new InterpretedRound.Way(4, mode), wish);
    }

    private String phone() {
        return here.shown().without().get(0).people().phone();
    }
}
