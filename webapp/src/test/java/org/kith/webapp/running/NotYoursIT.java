package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.testing.Classroom;
import org.kith.testing.Player;
import org.kith.webapp.running.AccessTable.Row;

/** Whoever asks for what is somebody else's learns not even that it is there: neither from the words nor from the time. */
@OnRunningKith
class NotYoursIT {

    private static final int ROUNDS = 40;

    private static School school = School.atCanvas();
    private static Coursework own = new Coursework(Map.of());

    @BeforeAll
    static void course() {
        school = School.atCanvas();
        own = Coursework.in(school, Classroom.SCIENCE, Player.ROSA);
    }

    static Stream<Row> rowsAboutSomething() {
        return AccessTable.rows().stream()
                .filter(row -> stranger(row).foreign().stream().anyMatch(row::names))
                .filter(row -> !row.admitted().contains(Guest.OPERATOR)
                        || row.admitted().contains(Guest.ADMINISTRATOR));
    }

    @ParameterizedTest
    @MethodSource("rowsAboutSomething")
    void isAnsweredByteForByteAsWhatIsNotThere(Row row) {
        PanelSystem tab = stranger(row).comesTo(school);

        PanelPage somebodyElses = tab.ask(row, own);
        PanelPage nowhere = tab.ask(row, Coursework.nowhere(own));

        assertThat(somebodyElses.outcome()).isEqualTo(nowhere.outcome()).isIn(Outcome.NOT_THERE, Outcome.NOT_FOR_YOU);
        assertThat(somebodyElses.withoutReference()).isEqualTo(nowhere.withoutReference());
        assertThat(somebodyElses.weight()).isEqualTo(nowhere.weight());
    }

    @Test
    void isAnsweredAsFastAsWhatIsNotThere() {
        Row row = AccessTable.row("GET /panel/children/{child}/cards/{card}/answer");
        PanelSystem sam = Guest.OTHER_GUARDIAN.comesTo(school);
        Coursework nowhere = Coursework.nowhere(own);
        List<Long> somebodyElses = new ArrayList<>();
        List<Long> notThere = new ArrayList<>();

        for (int round = 0; round < ROUNDS; round++) {
            somebodyElses.add(nanos(() -> sam.ask(row, own)));
            notThere.add(nanos(() -> sam.ask(row, nowhere)));
        }

        double ratio = (double) median(somebodyElses) / median(notThere);
        assertThat(ratio).isBetween(0.5, 2.0);
    }

    /** Somebody who may use such a route, but not for this. */
    private static Guest stranger(Row row) {
        if (row.admitted().contains(Guest.GUARDIAN)) {
            return Guest.OTHER_GUARDIAN;
        }
        return row.admitted().contains(Guest.INSTRUCTOR) ? Guest.OTHER_INSTRUCTOR : Guest.OTHER_ADMINISTRATOR;
    }

    private static long nanos(Runnable request) {
        long begun = System.nanoTime();
        request.run();
        return System.nanoTime() - begun;
    }

    private static long median(List<Long> times) {
        return times.stream().sorted().toList().get(times.size() / 2);
    }
}
