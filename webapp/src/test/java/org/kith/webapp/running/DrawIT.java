package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** One time and two families who wish for it: the draw comes, through HTTP. */
@OnRunningKith
class DrawIT {

    private static final Pattern TIME = Pattern.compile("at=([0-9a-f-]{36}@\\d+)");
    private static final ZoneId SCHOOL = ZoneId.of("America/Chicago");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final School school = School.atCanvas();
    private ConferenceSeeker rosa = new ConferenceSeeker(PanelSystem.ofNobody(), "");
    private ConferenceSeeker sam = rosa;
    private PanelSystem teacher = rosa.tab();
    private String round = "";

    @BeforeEach
    void aRoundWithADraw() {
        school.opens(Player.MATEO);
        school.opens(Player.ADA);
        teacher = school.teacher().tab();
        round = teacher.send(teacher.open("/panel/rounds/new")
                        .form("/panel/rounds")
                        .with("until", "16:00")
                        .with("fair", "yes"))
                .path();
        teacher.send(Form.to(round + "/opening"));
        rosa = ConferenceSeeker.at(school.opens(Player.ROSA));
        sam = ConferenceSeeker.at(school.opens(Player.SAM));
    }

    @Test
    void timesAreGivenOutAndTheOfficeRepeatsTheDraw() {
        PanelPage wished = rosa.tab().send(wish(rosa).with("ride", "yes"));
        wishes(sam);
        PanelPage before = teacher.open(round);
        draws();

        assertThat(wished.words()).contains("Thank you, we have your wish");
        assertThat(before.words()).contains("2 families have wished");
        assertThat(teacher.open(round).words()).contains("The times are given out", "Booked · 2");
        assertThat(rosa.tab().open(rosa.path() + "/draw").words())
                .contains("You got", "choice 1", "yours")
                .doesNotContain("Ada", "Sam");
        assertThat(office().open(draw() + "/check").words())
                .contains("The same: the draw comes out exactly as the record says");
    }

    @Test
    void nobodySignsUpBeforeTheDrawAndNoOneWishesAfterIt() {
        wishes(rosa);
        PanelPage early = sam.tab()
                .send(Form.to(sam.path() + "/hold")
                        .with("slot", time().substring(0, 36))
                        .with("mode", "in-person"));
        draws();

        PanelPage late = wishes(sam);

        assertThat(early.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(late.words()).contains("Wishes are not collected now");
    }

    @Test
    void whoHasWishedKeepsTheDrawFromBeingCalledOff() {
        wishes(rosa);

        PanelPage refused = teacher.send(teacher.open(round).form(round).without("fair"));

        assertThat(refused.words()).contains("Families have wished already, and count on the draw");
    }

    private PanelPage wishes(ConferenceSeeker family) {
        return family.tab().send(wish(family));
    }

    private Form wish(ConferenceSeeker family) {
        return Form.to(family.path() + "/wish")
                .with("kind", "order")
                .with("time", time())
                .with("or-any", "yes");
    }

    /** The first that is given out, as the page sends it. */
    private String time() {
        return TIME.matcher(rosa.tab().open(rosa.path() + "/wish/times").html())
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    /** The teacher moves the date to the next moment, and the server sees it come. */
    private void draws() {
        String soon = LocalDateTime.now(SCHOOL).plusSeconds(2).format(MOMENT);
        teacher.send(teacher.open(round).form(round).with("wishes-until", soon));
        ServerLog.upTo("The times of round " + round.replace("/panel/rounds/", "") + " are given out");
    }

    private String draw() {
        return round.replace("/panel/rounds/", "/panel/office/draws/") + "/draw";
    }

    private PanelSystem office() {
        return school.opens(Player.DANA);
    }
}
