package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** A private calendar, as a program asks for it that cannot sign in. */
@OnRunningKith
class CalendarFeedIT {

    private static final String MINE = "/panel/calendar-feed";

    private final School school = School.atCanvas();
    private final PanelSystem rosa = school.opens(Player.ROSA);
    private final String address = addressOn(rosa.send(Form.to(MINE)));

    @Test
    void isReadWithoutSigningIn() {
        PanelPage feed = new WebBrowser().get(address);

        assertThat(feed.outcome()).isEqualTo(Outcome.SHOWN);
        assertThat(feed.header("Content-Type")).isEqualTo("text/calendar;charset=UTF-8");
        assertThat(feed.words()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void isNotSentAgainWhileNothingChanges() {
        PanelPage first = new WebBrowser().get(address);

        PanelPage second =
                new WebBrowser().sending("If-None-Match", first.header("ETag")).get(address);

        assertThat(second.outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(second.weight()).isZero();
    }

    @Test
    void isAnsweredAlikeWhetherItWasRenewedEndedOrForged() {
        String renewed = addressOn(rosa.send(Form.to(MINE + "/renewal")));
        PanelPage old = new WebBrowser().get(address);
        rosa.send(Form.to(MINE + "/end"));

        PanelPage ended = new WebBrowser().get(renewed);
        PanelPage nonsense = new WebBrowser().get("/c/x.ics");

        assertThat(old.outcome()).isEqualTo(Outcome.NOT_THERE);
        assertThat(ended.withoutReference()).isEqualTo(old.withoutReference());
        assertThat(nonsense.withoutReference()).isEqualTo(old.withoutReference());
    }

    @Test
    void isOnlyRead() {
        PanelPage posted = new WebBrowser().post(Form.to(address));

        assertThat(posted.outcome()).isEqualTo(Outcome.WRONG_METHOD);
    }

    private static String addressOn(PanelPage page) {
        return page.document().select("#calendar-feed code").text().replaceFirst("^" + RunningKith.url(), "");
    }
}
