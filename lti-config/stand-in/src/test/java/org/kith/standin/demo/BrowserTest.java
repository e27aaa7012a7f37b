package org.kith.standin.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.standin.platform.Tool;

class BrowserTest {
    private static final String FORM =
            "<form data-auto-submit action='/next'><input name='state' value='a&amp;b'></form>";

    private final TownServer server = new TownServer();
    private final Browser browser = new Browser();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void keepsASecureCookieOnLoopback() {
        server.answers("/first", cookie("c=1; Path=/; Secure; HttpOnly; SameSite=None; Partitioned"));
        browser.get(server.at("/first"));

        browser.get(server.at("/second"));

        assertThat(server.asked("/second")).extracting(TownServer.Asked::cookie).containsExactly("c=1");
    }

    @Test
    void forgetsACookieThatIsTakenBack() {
        server.answers("/first", cookie("c=1")).answers("/last", cookie("c=; Max-Age=0"));
        browser.get(server.at("/first"));
        browser.get(server.at("/last"));

        browser.get(server.at("/after"));

        assertThat(server.asked("/after")).extracting(TownServer.Asked::cookie).containsExactly("");
    }

    @Test
    void followsARedirect() {
        server.answers("/first", new TownServer.Reply(302, Map.of("Location", "/next?x=1"), ""));

        Answer answer = browser.get(server.at("/first"));

        assertThat(answer.address()).isEqualTo(server.at("/next?x=1"));
    }

    @Test
    void sendsAFormThatWouldSendItself() {
        server.answers("/first", 200, FORM);

        browser.get(server.at("/first"));

        assertThat(server.asked("/next")).extracting(TownServer.Asked::form).containsExactly("state=a&b");
    }

    @Test
    void carriesTheTokenOfTheVisitAlong() {
        Answer page = browser.get(server.answers("/page", 200, "<div id='kith' data-visit='t1'></div>")
                .at("/page"));
        Visit visit = new Visit(browser, new Tool(server.url()), page.document());

        visit.post("/week", Map.of("word", "leaf"));

        assertThat(server.asked("/week"))
                .extracting(TownServer.Asked::authorization, TownServer.Asked::form)
                .containsExactly(tuple("Bearer t1", "word=leaf"));
    }

    @Test
    void saysWhatWasAnsweredButNotTheQuery() {
        server.answers("/week", 409, "Somebody was quicker");

        assertThatThrownBy(() -> browser.get(server.at("/week?secret=1")).orStop())
                .isInstanceOf(DemoStopped.class)
                .hasMessageContaining("409: Somebody was quicker")
                .hasMessageNotContaining("secret");
    }

    private static TownServer.Reply cookie(String header) {
        return new TownServer.Reply(200, Map.of("Set-Cookie", header), "");
    }
}
