package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** What every answer tells the browser about itself. */
@OnRunningKith
class AnswerHeadersIT {

    @Test
    void lettingOnlyTheLmsFrameThePage() {
        PanelPage page = School.atCanvas().opens(Player.ROSA).first();

        assertThat(page.header("Content-Security-Policy"))
                .containsPattern("frame-ancestors[^;]* " + LmsStandIn.canvas().origin());
        assertThat(page.header("X-Frame-Options")).isEmpty();
    }

    @Test
    void lettingNoScriptRunThatIsNotOurs() {
        PanelPage page = School.atCanvas().opens(Player.ROSA).first();

        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self'")
                .doesNotContain("unsafe");
    }

    @Test
    void keepingAFamilysPageOutOfEveryCache() {
        PanelPage page = School.atCanvas().opens(Player.ROSA).first();

        assertThat(page.header("Cache-Control")).contains("no-store");
    }

    @Test
    void tellingTheBrowserNotToGuess() {
        PanelPage page = School.atCanvas().opens(Player.ROSA).first();

        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
    }

    @Test
    void keepingAddressesToItself() {
        PanelPage page = School.atCanvas().opens(Player.ROSA).first();

        assertThat(page.header("Referrer-Policy")).isEqualTo("no-referrer");
    }

    @Test
    void sayingNothingAboutTheServer() {
        PanelPage page = School.atCanvas().opens(Player.ROSA).first();

        assertThat(page.header("Server") + page.header("X-Powered-By")).isEmpty();
    }

    @Test
    void refusalsToo() {
        PanelPage page = PanelSystem.ofNobody().first();

        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.header("Content-Security-Policy")).contains("frame-ancestors");
    }
}
