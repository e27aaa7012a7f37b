package org.kith.webapp.rush;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.webapp.rush.RushGuardian.Booking;

class PromisesTest {

    private static final UUID FIRST = UUID.fromString("00000000-0000-0000-0000-000000000001");
    private static final UUID SECOND = UUID.fromString("00000000-0000-0000-0000-000000000002");
    private static final UUID SLOT = UUID.fromString("00000000-0000-0000-0000-00000000000a");
    private static final List<Booking> BOTH = List.of(new Booking(FIRST, SLOT), new Booking(SECOND, SLOT));

    @Test
    void areKeptWhereEverybodyHasWhatTheyWereTold() {
        assertThat(broken(claim(FIRST, 1, "mateo", 2), claim(SECOND, 2, "ada", 2)))
                .isEmpty();
    }

    @Test
    void areBrokenBySeatsThatATimeDoesNotHave() {
        assertThat(broken(claim(FIRST, 1, "mateo", 1), claim(SECOND, 2, "ada", 1)))
                .containsExactly("more than the 1 seats of " + SLOT + " were given away");
    }

    @Test
    void areBrokenByASeatForTwo() {
        assertThat(broken(claim(FIRST, 1, "mateo", 2), claim(SECOND, 1, "ada", 2)))
                .containsExactly("the seat 1 of " + SLOT + " was given twice");
    }

    @Test
    void areBrokenByABookingThatIsNotThere() {
        assertThat(broken(claim(FIRST, 1, "mateo", 2)))
                .containsExactly("a guardian was told of the booking " + SECOND + ", which is not there");
    }

    private static List<String> broken(String... claims) {
        return new Promises(List.of(claims)).broken(BOTH, List.of());
    }

    /** As the database tells it. */
    private static String claim(UUID id, int seat, String child, int seats) {
        return id + " " + SLOT + " " + seat + " " + child + " BOOKED " + seats;
    }
}
