package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kith.testing.Player;

/** Families sign up for a round of conferences, through HTTP. */
@OnRunningKith
class ConferencesIT {

    private final School school = School.atCanvas();
    private String round = "";

    @BeforeEach
    void open() {
        school.opens(Player.MATEO);
        school.opens(Player.ADA);
        PanelSystem teacher = school.teacher().tab();
        round = teacher.send(teacher.open("/panel/rounds/new").form("/panel/rounds"))
                .path();
        teacher.send(Form.to(round + "/opening"));
    }

    @Test
    void aFamilyFindsThemOnItsWeekAndBooks() {
        ConferenceSeeker sam = seeker(Player.SAM);

        PanelPage booked = sam.books(3);

        assertThat(booked.words()).contains("You are booked", "Ms Okafor, about Ada");
        assertThat(teacherSees()).contains("Booked · 1", "Ada Chen");
    }

    @Test
    void aTimeThatSomebodyHasIsTakenForEverybodyElse() {
        ConferenceSeeker luis = seeker(Player.LUIS);
        String wanted = luis.offered(3);
        seeker(Player.SAM).books(3);

        PanelPage refused = luis.holds(wanted);

        assertThat(refused.outcome()).isEqualTo(Outcome.CONFLICT);
        assertThat(refused.words()).contains("Somebody else has just taken this time", "The nearest free times");
        assertThat(refused.words()).doesNotContain("Ada", "Sam");
    }

    @Test
    void bookedTwiceIsBookedOnce() {
        ConferenceSeeker sam = seeker(Player.SAM);

        PanelPage second = sam.booksTwice(3);

        assertThat(second.words()).contains("You are booked");
        assertThat(teacherSees()).contains("Booked · 1");
    }

    @Test
    void aPlanForTwoChildrenIsBookedAsAWhole() {
        PanelSystem rosa = school.opens(Player.ROSA);

        PanelPage after = rosa.send(rosa.open("/panel/itinerary").form("/panel/itinerary", "stop"));

        assertThat(after.path()).isEqualTo("/panel/conferences");
        assertThat(teacherSees()).contains("Booked · 2");
    }

    @Test
    void aCancelledMeetingIsNotThereAnyMore() {
        ConferenceSeeker sam = seeker(Player.SAM);
        PanelPage booked = sam.books(3);

        PanelPage cancelled = sam.tab().send(booked.form("/cancellation").with(Map.of("reason", "Ill")));

        assertThat(cancelled.words()).contains("Your meeting is cancelled");
        assertThat(sam.tab().open(booked.path()).outcome()).isEqualTo(Outcome.NOT_THERE);
        assertThat(teacherSees()).contains("Booked · 0");
    }

    private ConferenceSeeker seeker(Player guardian) {
        return ConferenceSeeker.at(school.opens(guardian));
    }

    private String teacherSees() {
        return school.teacher().tab().open(round).words();
    }
}
