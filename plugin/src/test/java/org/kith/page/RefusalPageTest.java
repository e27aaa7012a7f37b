package org.kith.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.kith.settings.Settings;
import org.kith.testing.FixedClock;

class RefusalPageTest {

    private final Reader reader = new Reader();
    private final Refusals refusals = new Refusals();
    private final Html html =
            new Html(reader, Settings.read(new Properties(), Map.of("KITH_ZONE", "America/Chicago")), new Assets());

    RefusalPageTest() {
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

    private Document written(Page page) {
        return Jsoup.parse(new String(html.whole(page).toByteArray(), StandardCharsets.UTF_8));
    }
}
