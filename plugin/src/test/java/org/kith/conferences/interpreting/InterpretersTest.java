package org.kith.conferences.interpreting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testing.Classroom.SCIENCE;
import static org.kith.testing.Player.MATEO;
import static org.kith.testing.Player.OKAFOR;
import static org.kith.testing.Player.ROSA;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.UUID;
import org.kith.page.NotFound;
import org.kith.page.Page;
import org.kith.school.OfficeOnly;
import org.kith.testing.Cast;
import org.kith.testing.Database;
import org.kith.testing.FixedClock;
import org.kith.testing.Kith;
import org.kith.testing.OnBothDatabases;

/** The list of those who interpret, kept by the office. */
class InterpretersTest {

    private final InterpretedRound here;

    InterpretersTest(Kith kith, Cast cast, Database database, FixedClock clock) {
        this.here = new InterpretedRound(kith, cast, database, clock);
    }

    @OnBothDatabases
    void keepsAnInterpreterWithLanguagesAndHours() {
        here.list.add(InterpretedRound.spanish("María Ruiz"));

        InterpreterFacts known = here.all().get(0);
        assertThat(known.offer().name()).isEqualTo("María Ruiz");
        assertThat(known.offer().languages()).containsExactly("es");
        assertThat(known.offer().hours()).extracting(OpenHours::day).containsExactly("TUESDAY", "2026-10-15");
    }

    @OnBothDatabases
    void addsOneThoughTheFormIsSentTwice() {
        MultivaluedMap<String, String> form = InterpretedRound.spanish("María Ruiz");
        form.putSingle("once", UUID.randomUUID().toString());

        here.list.add(form);
        here.list.add(form);

        assertThat(here.all()).hasSize(1);
    }

    @OnBothDatabases
    void keepsWhatWasTypedBesideWhatIsWrong() {
        MultivaluedMap<String, String> form = InterpretedRound.spanish("María Ruiz");
        form.remove("language");
        form.put("until", List.of("15:00", "20:00"));

        Page page = here.list.add(form);

        InterpreterFormView view = (InterpreterFormView) page.view();
        assertThat(page.status()).isEqualTo(422);
        assertThat(view.value("name")).isEqualTo("María Ruiz");
        assertThat(view.entry().problem("language")).isPresent();
        assertThat(view.entry().problem("hours")).isPresent();
    }

    @OnBothDatabases
    void tellsTheSecondOfTwoWhoChangeOne() {
        UUID id = here.adds(InterpretedRound.spanish("María Ruiz"));
        MultivaluedMap<String, String> form = InterpretedRound.spanish("M. Ruiz");
        form.putSingle("version", "0");
        here.list.change(id, form);

        Page second = here.list.change(id, form);

        assertThat(second.status()).isEqualTo(409);
        assertThat(((InterpreterFormView) second.view()).entry().overtaken()).isTrue();
    }

    @OnBothDatabases
    void isTheOfficesUnlessTheSchoolLetsTeachers() {
        here.cast.visits(OKAFOR, SCIENCE);

        assertThatThrownBy(here.list::show).isInstanceOf(OfficeOnly.class);
        assertThatThrownBy(() -> here.teachers.accept("", "")).isInstanceOf(OfficeOnly.class);
        assertThat(here.shownToTeacher().may()).isFalse();
    }

    @OnBothDatabases
    void knowsNothingOfAnotherSchoolsInterpreters() {
        UUID elsewhere = UUID.randomUUID();

        assertThatThrownBy(() -> here.list.open(elsewhere)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> here.list.remove(elsewhere)).isInstanceOf(NotFound.class);
    }

    @OnBothDatabases
    void aProvidersListNamesNoFamily() {
        here.adds(InterpretedRound.spanish("María Ruiz"));
        here.books(ROSA, MATEO, 4, "es");
        here.accepts();

        String file = here.office.file("Lincoln Languages");

        assertThat(file.lines().toList())
                .element(1)
                .isEqualTo("2026-10-13,17:00,17:23,María Ruiz,Spanish,In the room,Room 12,2");
        assertThat(file).doesNotContain("Rivera");
        assertThat(here.office.file("").lines()).hasSize(1);
    }
}
