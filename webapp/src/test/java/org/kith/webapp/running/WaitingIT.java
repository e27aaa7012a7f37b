package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** Two times, both taken: the next family waits, through HTTP. */
@OnRunningKith
class WaitingIT {

    private final School school = School.atCanvas();
    private ConferenceSeeker sam = new ConferenceSeeker(PanelSystem.ofNobody(), "");
    private ConferenceSeeker rosa = sam;
    private PanelPage booked = sam.tab().first();
    private String round = "";

    @BeforeEach
    void openAndFill() {
        school.opens(Player.MATEO);
        school.opens(Player.ADA);
        PanelSystem teacher = school.teacher().tab();
        round = teacher.send(
                        teacher.open("/panel/rounds/new").form("/panel/rounds").with("until", "16:00"))
                .path();
        teacher.send(Form.to(round + "/opening"));
        sam = ConferenceSeeker.at(school.opens(Player.SAM));
        booked = sam.books(0);
        ConferenceSeeker.at(school.opens(Player.LUIS)).books(0);
        rosa = ConferenceSeeker.at(school.opens(Player.ROSA));
    }

    @Test
    void aTimeThatIsGivenBackIsKeptForWhoHasWaited() {
        PanelPage full = rosa.tab().open(rosa.path());
        PanelPage joined = waits();
        cancels();

        PanelPage offer = waits();
        PanelPage accepted = rosa.tab().send(offer.form("/acceptance"));

        assertThat(full.words()).contains("All times are taken at the moment");
        assertThat(joined.words()).contains("You are number 1 of 1 on the waiting list");
        assertThat(offer.words()).contains("A time is free for you", "Nobody else can take it");
        assertThat(accepted.words()).contains("You are booked");
        assertThat(school.teacher().tab().open(round).words()).contains("Waiting list · 0", "Booked · 2");
    }

    @Test
    void whoHasNotWaitedDoesNotGetIt() {
        waits();
        cancels();
        waits();

        PanelPage seen = sam.tab().open(sam.path());

        assertThat(seen.html()).doesNotContain("name=\"slot\"");
        assertThat(seen.words()).contains("Join the waiting list").doesNotContain("Rosa", "Mateo");
    }

    @Test
    void theTeacherSeesWhoWaitsAndTakesThemOffWithAReasonThatTheyRead() {
        waits();
        PanelSystem teacher = school.teacher().tab();
        PanelPage seen = teacher.open(round);

        String path = round + "/waiting/" + seen.idIn("/waiting/", "/removal") + "/removal";
        teacher.send(teacher.open(path).form("/removal").with("message", "We have met already."));

        assertThat(seen.words()).contains("Waiting list · 1", "Rosa Rivera", "finished by 20:00");
        assertThat(rosa.tab().open(rosa.path() + "/waiting").words())
                .contains("You are not on the waiting list any more", "We have met already.");
    }

    private PanelPage waits() {
        return rosa.tab().send(Form.to(rosa.path() + "/waiting").with("latest", "20:00"));
    }

    private void cancels() {
        sam.tab().send(booked.form("/cancellation"));
    }
}
