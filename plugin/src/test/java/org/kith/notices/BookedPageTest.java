package org.kith.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.LUIS;
import static org.kith.testing.Player.ROSA;

import java.lang.reflect.Field;
import java.util.UUID;
import org.kith.conferences.ClaimFacts;
import org.kith.conferences.ConferencesInTests;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.RoundRules;
import org.kith.conferences.booking.BookedResource;
import org.kith.conferences.booking.BookedView;
import org.kith.conferences.booking.MeetingPath;
import org.kith.conferences.diary.CalendarFileResource;
import org.kith.households.Contacts;
import org.kith.page.NotFound;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.OnBothDatabases;

/** What a family finds on the page of its meeting, besides the meeting. */
class BookedPageTest {

    private final Database database;
    private final WrittenFamilies family;
    private final ClaimFacts booked;

    BookedPageTest(Database database, FixedClock clock) {
        this.database = database;
        this.family = new WrittenFamilies(database, clock);
        RoundFacts round = family.open(ConferencesInTests.plan(RoundRules.USUAL));
        this.booked = family.books(round, 3);
        family.cast().visits(ROSA, SCIENCE);
    }

    @OnBothDatabases
    void saysWhereTheLetterWent() {
        assertThat(page().sentTo()).hasValue("r***@l***.example");
    }

    @OnBothDatabases
    void promisesNoLetterToWhomNoneCanGo() {
        Contacts contacts = family.kith().the(Contacts.class);
        UUID email = contacts.of(family.rosa()).get(0).id();
        database.inTransaction(() -> contacts.remove(family.rosa(), email));

        assertThat(page().sentTo()).isEmpty();
    }

    @OnBothDatabases
    void hasTheMeetingAsAFile() {
        String file = file().file();

        assertThat(file)
                .contains("METHOD:PUBLISH", "UID:" + booked.id(), "SEQUENCE:0", "SUMMARY:Reunión con Ms Okafor")
                .doesNotContain("Mateo");
    }

    @OnBothDatabases
    void anotherHomeFindsNoFile() {
        family.cast().visits(LUIS, SCIENCE);

        assertThatThrownBy(() -> file().file()).isInstanceOf(NotFound.class);
    }

    private BookedView page() {
        return (BookedView) at(BookedResource.class).show().view();
    }

    private CalendarFileResource file() {
        return at(CalendarFileResource.class);
    }

    /** With what the server reads out of its address. */
    private <T> T at(Class<T> type) {
        T resource = family.kith().the(type);
        MeetingPath path = new MeetingPath();
        set(MeetingPath.class, path, "child", booked.meeting().child());
        set(MeetingPath.class, path, "round", booked.meeting().round());
        set(MeetingPath.class, path, "course", booked.meeting().course());
        set(type, resource, "path", path);
        set(type, resource, "booking", booked.id());
        return resource;
    }

    private static void set(Class<?> type, Object bean, String name, Object value) {
        try {
            Field field = type.getDeclaredField(name);
            field.setAccessible(true);
            field.set(bean, value);
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException(unknown);
        }
    }
}
