package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kith.testing.Classroom;
import org.kith.testing.Player;
import org.kith.webapp.running.AccessTable.Row;

/** Every route, for everybody, about what is theirs and what is not. */
@OnRunningKith
class AccessMatrixIT {

    private static School school = School.atCanvas();
    private static final Map<Place, Coursework> GROUND = new EnumMap<>(Place.class);
    private static final Map<Guest, PanelSystem> TABS = new EnumMap<>(Guest.class);

    private static final FreshCourses FRESH = new FreshCourses();

    private static final String[] OF_A_COURSE = {
        "card",
        "answer",
        "objective",
        "import",
        "child",
        "code",
        "student",
        "request",
        "round",
        "slot",
        "booking",
        "host",
        "visit",
        "offer",
        "lunch",
        "guest",
        "draft",
        "wait"
    };

    /** Whose the thing is that a route names. */
    enum Place {
        OWN,
        ANOTHER_COURSE,
        ANOTHER_CHILD,
        ANOTHER_PLATFORM,
        NOWHERE
    }

    @BeforeAll
    static void courses() {
        school = School.atCanvas();
        Coursework own = Coursework.in(school, Classroom.SCIENCE, Player.ROSA);
        GROUND.put(Place.OWN, own);
        GROUND.put(
                Place.ANOTHER_COURSE,
                Coursework.in(school, Classroom.READING, Player.ROSA).about(own.child()));
        GROUND.put(Place.ANOTHER_CHILD, own.about(school.family(Player.SAM).child()));
        GROUND.put(
                Place.ANOTHER_PLATFORM,
                Coursework.in(new School(LmsStandIn.otherCanvas()), Classroom.SCIENCE, Player.ROSA));
        GROUND.put(Place.NOWHERE, Coursework.nowhere(own));
        Stream.of(Guest.values()).forEach(guest -> TABS.put(guest, guest.comesTo(school)));
    }

    @AfterAll
    static void noMoreCourses() {
        FRESH.close();
    }

    static Stream<Arguments> everybodyOnEveryRoute() {
        return AccessTable.rows().stream()
                .flatMap(row -> Stream.of(Guest.values()).map(guest -> Arguments.of(row, guest)));
    }

    @Test
    void knowsEveryRoute() {
        var known = AccessTable.rows().stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new));
        known.addAll(AccessTable.FOR_EVERYONE);

        var routes = Routes.all();

        assertThat(known).isEqualTo(routes);
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everybodyOnEveryRoute")
    void admitsWhoMayUseARouteAndOnlyToWhatIsTheirs(Row row, Guest guest) {
        Map<Place, Outcome> expected = new EnumMap<>(Place.class);
        Stream.of(Place.values())
                .filter(place -> makesADifference(row, place))
                .filter(place -> isAdmitted(row, guest) || place == Place.OWN || place == Place.NOWHERE)
                .filter(place -> !isOperators(row, guest, place))
                .filter(place -> place == Place.OWN || guest.foreign().isEmpty())
                .filter(place -> !isOffices(row, guest, place))
                .forEach(place -> expected.put(place, expected(row, guest, place)));

        Map<Place, Outcome> found = new EnumMap<>(Place.class);
        expected.keySet().forEach(place -> found.put(place, admission(ask(row, guest, place))));

        assertThat(found).isEqualTo(expected);
    }

    /** A guardian signs up for the conferences of all courses of a child, so that no course is another one there. */
    private static boolean makesADifference(Row row, Place place) {
        return switch (place) {
            case OWN -> true;
            case ANOTHER_CHILD -> row.names("child");
            case ANOTHER_COURSE ->
                !row.isAboutTheVisitor()
                        && !row.names("course")
                        && Stream.of(OF_A_COURSE).anyMatch(row::names);
            default ->
                Stream.of(OF_A_COURSE).anyMatch(row::names)
                        || Stream.of("platform", "list", "address", "wish", "student", "interpreter")
                                .anyMatch(row::names);
        };
    }

    /** To the operator every platform is the own one. */
    private static boolean isOperators(Row row, Guest guest, Place place) {
        return guest == Guest.OPERATOR && row.names("platform") && place == Place.ANOTHER_PLATFORM;
    }

    /** To the office every course of its platform is the own one. */
    private static boolean isOffices(Row row, Guest guest, Place place) {
        return guest == Guest.ADMINISTRATOR
                && (row.names("student") || row.names("booking") || row.isOfTheOffice())
                && place == Place.ANOTHER_COURSE;
    }

    /** Whoever is not is refused before anything is looked up, so that it matters only whether the thing is there. */
    private static boolean isAdmitted(Row row, Guest guest) {
        return row.admitted().contains(guest) || row.admitted().contains(guest.like());
    }

    private static Outcome expected(Row row, Guest guest, Place place) {
        if (guest == Guest.NOBODY) {
            return Outcome.NOT_BELIEVED;
        }
        if (!isAdmitted(row, guest)) {
            return Outcome.NOT_FOR_YOU;
        }
        boolean somebodyElses = guest.foreign().stream().anyMatch(row::names);
        return place == Place.OWN && !somebodyElses ? Outcome.SHOWN : Outcome.NOT_THERE;
    }

    /** What takes something away takes it in a school of its own, and what turns a tab turns a new one: the next one finds it here. */
    private static PanelPage ask(Row row, Guest guest, Place place) {
        if (place == Place.OWN && row.takesAway() && expected(row, guest, place) == Outcome.SHOWN) {
            FreshCourses.Fresh fresh = FRESH.next();
            return guest.comesTo(fresh.school()).ask(row, fresh.ground());
        }
        PanelSystem tab = row.turnsTheTab() ? guest.comesTo(school) : TABS.getOrDefault(guest, PanelSystem.ofNobody());
        return tab.ask(row, GROUND.getOrDefault(place, Coursework.nowhere(new Coursework(Map.of()))));
    }

    /** Let in, even if what was sent could not be done. */
    private static Outcome admission(PanelPage page) {
        boolean letIn = page.outcome() == Outcome.CONFLICT || page.outcome() == Outcome.NOT_ACCEPTED;
        return letIn ? Outcome.SHOWN : page.outcome();
    }
}
