package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.ADA;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;

import jakarta.ws.rs.core.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.lunch.LunchFacts;
import org.kith.conferences.lunch.Lunches;
import org.kith.conferences.lunch.LunchesResource;
import org.kith.households.LimitKind;
import org.kith.households.Limits;
import org.kith.households.Link;
import org.kith.households.NewLimit;
import org.kith.notices.WrittenFamilies.Mailed;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** Rosa's home is drawn for a lunch on Monday, and invited on Wednesday. */
class LunchLettersTest {

    private final Database database;
    private final WrittenFamilies family;
    private final UUID course;
    private final Link.Pair pair;
    private final UUID lunch;

    LunchLettersTest(Database database, FixedClock clock) {
        this.database = database;
        this.family = new WrittenFamilies(database, clock);
        this.course = family.cast().id(SCIENCE);
        List.of(MATEO, ADA).forEach(student -> family.cast().arrives(student, SCIENCE));
        UUID rosa = family.rosa();
        family.cast().visits(OKAFOR, SCIENCE);
        family.kith().the(LunchesResource.class).draw(form().asMap());
        LunchFacts drawn = family.kith().the(Lunches.class).of(course).get(0);
        this.lunch = drawn.id();
        this.pair = drawn.guests().stream()
                .filter(guest -> guest.guardian().equals(rosa))
                .map(guest -> new Link.Pair(rosa, guest.student()))
                .findFirst()
                .orElseThrow();
    }

    @OnBothDatabases
    void inviteWithALink() {
        send();

        assertThat(invitations()).singleElement().satisfies(letter -> {
            assertThat(letter.to()).isEqualTo("rosa@lincoln.example");
            assertThat(letter.text())
                    .contains("Ms Okafor would like to have lunch with you", "School garden")
                    .containsPattern("(?m)^https://families\\.example/l/[\\w-]{43}$");
        });
    }

    @OnBothDatabases
    void inviteNobodyWhoMayNotKnowOfTheChildAnyMore() {
        NewLimit decision = new NewLimit(
                LimitKind.NO_INFORMATION, "Order 7", LocalDate.of(2026, 9, 1), Optional.empty(), pair.guardian());
        database.inTransaction(() -> family.kith().the(Limits.class).record(pair, decision));

        send();

        assertThat(invitations()).isEmpty();
    }

    @OnBothDatabases
    void inviteNobodyWhoseChildHasLeftTheCourse() {
        database.inTransaction(() -> database.entityManager()
                .createQuery("update Membership m set m.active = false where m.personId = :student")
                .setParameter("student", pair.student())
                .executeUpdate());

        send();

        assertThat(invitations()).isEmpty();
    }

    private void send() {
        family.kith().the(Lunches.class).send(course, lunch);
    }

    private List<Mailed> invitations() {
        return family.letters().stream()
                .filter(letter -> letter.purpose().equals("lunch-invitation"))
                .toList();
    }

    private static Form form() {
        return new Form()
                .param("day", "2026-10-10")
                .param("hour", "12:00")
                .param("place", "School garden")
                .param("seats", "9")
                .param("once", UUID.randomUUID().toString());
    }
}
