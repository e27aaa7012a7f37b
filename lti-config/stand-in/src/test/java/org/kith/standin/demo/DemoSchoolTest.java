package org.kith.standin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.standin.Settings;
import org.kith.standin.platform.Behaviours;
import org.kith.standin.platform.Tool;

class DemoSchoolTest {
    private static final Behaviours.Keys KEYS = Behaviours.Keys.generate(Clock.systemUTC());

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

    private static int place(List<TownServer.Asked> asked, String part) {
        return asked.stream()
                .map(request -> request.form().contains(part))
                .toList()
                .indexOf(true);
    }

    private DemoSchool school(@Nullable String key) {
        URI lms = server.at("/lms");
        Behaviours behaviours = new Behaviours(lms, new Tool(server.url()), Clock.systemUTC(), KEYS);
        return new DemoSchool(new Settings(lms, server.url(), key, true), behaviours);
    }
}
