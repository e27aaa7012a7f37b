package org.kith.standin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.standin.Settings;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.Tool;
import org.kith.standin.school.Course;

class DemoSchoolTest {
    private static final Behaviours.Keys KEYS = Behaviours.Keys.generate(Clock.systemUTC());

    private static final String WEEK = "<div id='kith' data-visit='t1' data-path='/panel/week/2026-11-16'></div>";

    private final TownServer server = new TownServer();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void tellsKithAboutBothRegistrations() {
        school("the-key").fill();

        List<TownServer.Asked> registrations = server.asked("/lti/registration");
        assertThat(registrations)
                .hasSize(2)
                .allSatisfy(asked -> assertThat(asked.form())
                        .contains("key=the-key", "authorization_endpoint=" + server.url() + "/lms/oidc/auth"));
        assertThat(registrations)
                .extracting(TownServer.Asked::form)
                .anySatisfy(form -> assertThat(form).contains("client_id=105930000000000214"))
                .anySatisfy(form -> assertThat(form).contains("client_id=hy3IfY2JrjkGf9L"));
    }

    @Test
    void sendsStudentsFirstAndTeachersLast() {
        school("the-key").fill();

        List<TownServer.Asked> signedIn = server.asked("/lms/visitor");
        assertThat(signedIn.get(0).form()).contains("person=mateo");
        assertThat(place(signedIn, "person=ada"))
                .isLessThan(place(signedIn, "person=rosa"))
                .isLessThan(place(signedIn, "person=okafor"));
        assertThat(place(signedIn, "person=rosa")).isLessThan(place(signedIn, "person=okafor"));
    }

    @Test
    void stopsWhereKithRefuses() {
        server.answers("/lti/registration", 403, "Wrong key");

        assertThatThrownBy(() -> school("wrong").fill())
                .isInstanceOf(DemoStopped.class)
                .hasMessageContaining("403: Wrong key");
        assertThat(server.asked("/lms/visitor")).isEmpty();
    }

    @Test
    void stopsWithoutAKey() {
        assertThatThrownBy(() -> school(null).fill()).hasMessageContaining("lms.registration.key");
    }

    @Test
    void entersWhatTheTeachersTeach() {
        school("the-key").fill();

        assertThat(server.asked("/panel/objectives"))
                .extracting(TownServer.Asked::form)
                .anySatisfy(form -> assertThat(form).contains("code=5-LS1-1"));
    }

    @Test
    void entersNothingThatIsThereAlready() {
        String all = String.join(
                "",
                Stream.of(Course.values())
                        .flatMap(course -> Curriculum.of(course).objectives().stream())
                        .map(objective -> "<li><span class='row__code'>" + objective.code() + "</span></li>")
                        .toList());
        server.answers("/panel/objectives", 200, all);

        school("the-key").fill();

        assertThat(server.asked("/panel/objectives"))
                .extracting(TownServer.Asked::form)
                .containsOnly("");
    }

    @Test
    void plansConferencesAndSignsAFamilyUp() {
        String round = "/panel/rounds/7d1d5a7e-0000-4000-8000-000000000001";
        String meeting = "/panel/children/c/rounds/r/s";
        server.answers(
                "/panel/rounds/new",
                200,
                "<form action='/panel/rounds'><input name='day' value='2026-10-13'><input name='day' value='2026-10-15'>"
                        + "<input name='place' value=''></form>");
        server.answers("/panel/conferences", 200, "<a href='" + meeting + "'>Choose</a>");
        server.answers(
                meeting,
                200,
                "<form id='choose' action='" + meeting + "/hold'><input name='mode' value='phone'></form>"
                        + "<button name='slot' value='s1'></button>");
        server.answers(
                meeting + "/hold",
                200,
                "<form action='" + meeting + "/bookings'><input type='hidden' name='slot' value='s1'></form>");
        server.answers("/panel/rounds", 200, "<div id='kith' data-visit='t2' data-path='" + round + "'></div>");

        school("the-key").fill();

        assertThat(server.asked("/panel/rounds"))
                .extracting(TownServer.Asked::form)
                .anySatisfy(form -> assertThat(form).contains("day=2026-10-13&day=2026-10-15", "place=Room 12"));
        assertThat(server.asked(round + "/opening")).isNotEmpty();
        assertThat(server.asked(meeting + "/hold"))
                .extracting(TownServer.Asked::form)
                .contains("slot=s1&mode=phone");
        assertThat(server.asked(meeting + "/bookings"))
                .extracting(TownServer.Asked::form)
                .anySatisfy(form -> assertThat(form).contains("slot=s1", "interpreter=yes", "language=es"));
    }

    @Test
    void plansNoConferencesWhereThereAreSome() {
        server.answers("/panel/rounds", 200, "<a class='row-link' href='/panel/rounds/1'></a>");
        server.answers("/panel/conferences", 200, "<a href='/panel/children/c/rounds/r/s/bookings/b'>Yours</a>");

        school("the-key").fill();

        assertThat(server.asked("/panel/rounds/new")).isEmpty();
        assertThat(server.asked("/panel/rounds"))
                .extracting(TownServer.Asked::form)
                .containsOnly("");
    }

    private static int place(List<TownServer.Asked> asked, String part) {
        return asked.stream()
                .map(request -> request.form().contains(part))
                .toList()
                .indexOf(true);
    }

    private DemoSchool school(@Nullable String key) {
        Stream.of(Course.values())
                .forEach(course -> server.answers("/lms/courses/" + course.key() + "/families", 200, WEEK));
        URI lms = server.at("/lms");
        Behaviours behaviours = new Behaviours(lms, new Tool(server.url()), Clock.systemUTC(), KEYS);
        return new DemoSchool(new Settings(lms, server.url(), key, true), behaviours);
    }
}
