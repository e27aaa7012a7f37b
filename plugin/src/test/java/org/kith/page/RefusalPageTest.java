package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.settings.Settings;
import org.kith.testing.FixedClock;
import org.kith.testing.ServerSide;

class RefusalPageTest {

    private final Reader reader = new Reader();
    private final Refusals refusals = new Refusals();
    private final Html html =
            new Html(reader, Settings.read(new Properties(), Map.of("KITH_ZONE", "America/Chicago")), new Assets());

    private final List<Object> told = new ArrayList<>();

    @SuppressWarnings("unchecked") // Whoever fires asks for its own kind.
    RefusalPageTest() {
        Event<?> event = ServerSide.of(Event.class, Map.of("fire", arguments -> told.add(arguments[0])));
        refusals.refused = (Event<Refused>) event;
        refusals.bugs = (Event<BugShown>) event;
        refusals.reader = reader;
        refusals.clock = FixedClock.onASchoolDay();
    }

    @Test
    void tellsAVisitThatEndedApartForTheScript() {
        Document page = written(refusals.page(new Refusal("visit-ended", 401)));

        assertThat(page.select("main[data-reopen=]")).hasSize(1);
    }

    @Test
    void tellsTheScriptNothingAboutOtherRefusals() {
        Document page = written(refusals.page(new NotFound()));

        assertThat(page.select("[data-reopen]")).isEmpty();
    }

    @Test
    void tellsWhoeverGaveWayToAnothersLockThatSomebodyWasFaster() {
        EveryErrorAsPage errors = new EveryErrorAsPage();
        errors.refusals = refusals;

        Page gaveWay = errors.page(new PersistenceException(new SQLException("ERROR: deadlock detected")));
        Page mistaken = errors.page(new PersistenceException(new SQLException("ERROR: no such column")));

        assertThat(gaveWay.status()).isEqualTo(409);
        assertThat(mistaken.status()).isEqualTo(500);
    }

    @Test
    void listsWhatToDo() {
        Document page = written(refusals.page(413));

        assertThat(page.select(".refusal > ol > li")).hasSize(2);
    }

    @Test
    void saysTheSameInTheOtherLanguages() {
        Document page = written(refusals.page(404));

        assertThat(page.select("details[lang=es] h2").text()).isEqualTo("Esta página no está aquí");
    }

    @Test
    void speaksTheLanguageTheBrowserWishes() {
        reader.wishes(List.of(Locale.forLanguageTag("es-MX")));

        Document page = written(refusals.page(404));

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select("details[lang=en]")).hasSize(1);
    }

    @Test
    void tellsNothingOfOurMistakesButACode() {
        Document page = written(refusals.bug(new IllegalStateException("select secret from signing_key")));

        assertThat(page.text()).doesNotContain("secret", "Exception");
        assertThat(page.select(".code-strip b").text()).matches("[A-Z0-9]{3}-[A-Z0-9]{3}");
    }

    @Test
    void tellsWhoeverCountsTheReasonAndNothingElse() {
        refusals.page(new Refusal("visit-ended", 401, "Rosa"));

        assertThat(told).containsExactly(new Refused("visit-ended"));
    }

    @Test
    void tellsWhoeverCountsWhatTheServerRefused() {
        refusals.page(418);

        assertThat(told).containsExactly(new Refused("http-418"));
    }

    @Test
    void tellsWhoeverCountsOfAMistake() {
        refusals.bug(new IllegalStateException());

        assertThat(told).containsExactly(new BugShown());
    }

    private Document written(Page page) {
        return Jsoup.parse(new String(html.whole(page).toByteArray(), StandardCharsets.UTF_8));
    }
}
