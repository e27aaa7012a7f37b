package org.kith.conferences.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.Form;
import java.util.List;
import java.util.UUID;
import org.kith.conferences.Bookings;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.Meeting;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.SlotFacts;
import org.kith.households.Address;
import org.kith.households.Contacts;
import org.kith.page.Page;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** A meeting at which the school calls the family. */
class PhoneMeetingTest {

    private static final Address HOME = Address.phone("(555) 010-0142");
    private static final Address WORK = Address.phone("(555) 010-0199");

    private final Cast cast;
    private final Database database;
    private final Kith kith;
    private final Meeting meeting;
    private final SlotFacts slot;
    private final MeetingResource resource;

    PhoneMeetingTest(Cast cast, Database database, Kith kith) {
        this.cast = cast;
        this.database = database;
        this.kith = kith;
        ConferencesInTests conferences = new ConferencesInTests(kith, cast);
        cast.arrives(MATEO, SCIENCE);
        RoundFacts round = database.inTransaction(() -> conferences.open(RoundRules.USUAL));
        this.slot = conferences.slots(round).get(3);
        this.meeting = conferences.meeting(round, ROSA, MATEO);
        this.resource = kith.the(MeetingResource.class);
        cast.visits(ROSA, SCIENCE);
        resource.path = MeetingInTests.path(cast.id(MATEO, SCIENCE), round);
    }

    @OnBothDatabases
    void letsTheFamilyChooseAmongItsNumbersWithThePreferredOneChosen() {
        knows(HOME);
        UUID work = knows(WORK);
        database.inTransaction(() -> kith.the(Contacts.class).prefer(cast.id(ROSA, SCIENCE), work));

        TimesView view = (TimesView) resource.hold(calling()).view();

        assertThat(view.stated().phones()).containsExactly(WORK.text(), HOME.text());
        assertThat(view.stated().typed().phone()).isEqualTo(WORK.text());
    }

    @OnBothDatabases
    void ringsTheNumberThatWasChosen() {
        knows(HOME);
        knows(WORK);

        books(calling().param("phone", WORK.text()).param("phone-other", ""));

        assertThat(booked().wish().phone()).isEqualTo(WORK.text());
    }

    @OnBothDatabases
    void ringsAnotherNumberWhereOneWasTyped() {
        knows(HOME);
        knows(WORK);

        books(calling().param("phone", HOME.text()).param("phone-other", "(555) 010-0123"));

        assertThat(booked().wish().phone())
                .isEqualTo(Address.phone("(555) 010-0123").text());
    }

    @OnBothDatabases
    void asksForANumberWhereWeKnowNone() {
        Page page = books(calling());

        assertThat(page.status()).isEqualTo(409);
        assertThat(((TimesView) page.view()).problem())
                .hasValueSatisfying(problem -> assertThat(problem.key()).isEqualTo("no-such-phone"));
    }

    private UUID knows(Address number) {
        return database.inTransaction(() -> kith.the(Contacts.class).add(cast.id(ROSA, SCIENCE), number))
                .id();
    }

    private Page books(Form form) {
        resource.hold(calling());
        return resource.book(form);
    }

    private ClaimFacts booked() {
        List<ClaimFacts> all = kith.the(Bookings.class).of(meeting);
        return all.get(0);
    }

    private Form calling() {
        return new Form("slot", slot.id().toString()).param("mode", "phone");
    }
}
