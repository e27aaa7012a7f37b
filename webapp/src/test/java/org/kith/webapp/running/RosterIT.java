package org.kith.webapp.running;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is in a course, read from the LMS's class list behind the scenes. */
@OnRunningKith
class RosterIT {

    private static final String DOUBT = "We do not know yet whether you are family or a student";

    @AfterEach
    void behaveWell() {
        DemoLms.behaveWell();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void isReadAfterALaunch(String behaviour) {
        PanelSystem okafor = DemoLms.like(behaviour).withKith().opens("okafor");

        PanelPage people = DemoLms.onceRead(okafor);

        assertThat(people.words()).contains("Mateo Rivera", "Rosa Rivera", "Chloé Laurent", "Last read");
    }

    @Test
    void provesInCanvasWhoIsWho() {
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");

        PanelPage people = DemoLms.onceRead(okafor);

        assertThat(people.shows("Students or parents?")).isFalse();
        assertThat(people.words()).contains("Students · 6", "Parents and guardians · 3");
    }

    @Test
    void tellsATeacherThatItIsBeingRead() {
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");
        PanelPage before = DemoLms.onceRead(okafor);
        DemoLms.misbehave("roster_speed", "slow");

        PanelPage asked = okafor.send(before.form("/reading"));

        assertThat(asked.shows("We are reading the class list.")).isTrue();
        assertThat(DemoLms.onceRead(okafor).shows("We are reading the class list."))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"canvas", "moodle"})
    void mayHaveThreeThousandPeople(String behaviour) {
        DemoLms.misbehave("class_size", "3000");
        PanelSystem okafor = DemoLms.like(behaviour).withKith().opens("okafor");

        PanelPage people = DemoLms.onceRead(okafor);

        assertThat(people.words()).contains("3,000 people are on it.", "The first 100 of");
        assertThat(people.document().select("ul.rows > li").size()).isLessThan(400);
    }

    @Test
    void isSearchedByNameAmongThreeThousand() {
        DemoLms.misbehave("class_size", "3000");
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");
        PanelPage people = DemoLms.onceRead(okafor);

        PanelPage found = okafor.get(people.form("/panel/people", "name").with("name", "laurent"));

        assertThat(found.shows("Chloé Laurent")).isTrue();
        assertThat(found.document().select("ul.rows > li")).hasSize(1);
    }

    @Test
    void showsWhoHasLeftApartFromTheOthers() {
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");
        PanelPage before = DemoLms.onceRead(okafor);
        DemoLms.misbehave("vanished", "ada,ben");

        okafor.send(before.form("/reading"));
        PanelPage after = DemoLms.onceRead(okafor);

        assertThat(after.words()).contains("Students · 4", "No longer in this course · 2");
    }

    @Test
    void showsWhoComesBack() {
        DemoLms.misbehave("vanished", "ada,ben");
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");
        PanelPage before = DemoLms.onceRead(okafor);
        DemoLms.behaveWell();

        okafor.send(before.form("/reading"));
        PanelPage after = DemoLms.onceRead(okafor);

        assertThat(after.words()).contains("Students · 6").doesNotContain("No longer in this course");
    }

    @ParameterizedTest
    @CsvSource({"sam, guardian", "mateo, student"})
    void isCompletedByATeacherWhereMoodleProvesNothing(String person, String as) {
        DemoLms moodle = DemoLms.moodle().withKith();
        PanelSystem okafor = moodle.opens("okafor");
        PanelPage people = DemoLms.onceRead(okafor);

        assertThat(moodle.opens(person).first().shows(DOUBT)).isTrue();

        PanelPage confirmed = okafor.send(people.form("/confirmations")
                .and("person", idOf(person, people))
                .with("as", as));

        assertThat(confirmed.words()).contains("They see it the next time they open Families.");
        assertThat(moodle.opens(person).first().shows(DOUBT)).isFalse();
    }

    @Test
    void isTakenBackByATeacher() {
        PanelSystem okafor = DemoLms.moodle().withKith().opens("okafor");
        PanelPage people = DemoLms.onceRead(okafor);
        PanelPage confirmed = okafor.send(
                people.form("/confirmations").and("person", idOf("sam", people)).with("as", "guardian"));

        PanelPage undone = okafor.send(confirmed.form("/doubts"));

        assertThat(idOf("sam", undone)).isEqualTo(idOf("sam", people));
    }

    @Test
    void isToldToTheTeacherWhenItCannotBeRead() {
        DemoLms.misbehave("roster", "looping");
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");

        PanelPage people = DemoLms.onceRead(okafor);

        assertThat(people.words()).contains("The class list could not be read", "The list never ends.");
    }

    @Test
    void isToldToTheAdministratorWhenItCannotBeRead() {
        DemoLms.misbehave("roster", "looping");
        DemoLms canvas = DemoLms.canvas().withKith();
        DemoLms.onceRead(canvas.opens("okafor"));

        PanelPage platform = canvas.opens("dana").first();

        assertThat(platform.shows("The list never ends.")).isTrue();
    }

    @Test
    void leavesEverybodyAsTheyWereWhenItCannotBeReadAgain() {
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");
        PanelPage before = DemoLms.onceRead(okafor);
        DemoLms.misbehave("roster", "elsewhere");

        okafor.send(before.form("/reading"));
        PanelPage after = DemoLms.onceRead(okafor);

        assertThat(after.words()).contains("The class list could not be read", "Students · 6");
    }

    @Test
    void namesEverybodyOnceHoweverOftenTheyAreListed() {
        DemoLms.misbehave("roster", "duplicates");
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");

        PanelPage people = DemoLms.onceRead(okafor);

        assertThat(people.words()).contains("Students · 6");
    }

    @Test
    void isReadAgainAfterTheLmsWasBusyForAMoment() {
        DemoLms.misbehave("roster", "busy-once");
        PanelSystem okafor = DemoLms.canvas().withKith().opens("okafor");

        PanelPage people = DemoLms.onceRead(okafor);

        assertThat(people.words()).contains("Students · 6");
    }

    private static String idOf(String person, PanelPage people) {
        String name = person.equals("sam") ? "Sam Chen" : "Mateo Rivera";
        return people.document().select("label:contains(" + name + ") input").val();
    }
}
