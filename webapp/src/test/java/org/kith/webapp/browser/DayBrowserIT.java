package org.kith.webapp.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.webapp.running.OnRunningKith;

/** A conference that its student leads, on its day and after it: by the student, the teacher and the family. */
@OnRunningKith
@ExtendWith(InChromium.class)
class DayBrowserIT {

    /** Of these one is always far from both ends of its day. */
    private static final List<String> ZONES = List.of("Europe/Madrid", "America/Denver");

    private static final int MORNING = 3;
    private static final int EVENING = 20;

    private final List<Rule> broken = new ArrayList<>();
    private final Map<String, Integer> overflow = new LinkedHashMap<>();
    private int width;

    /** @param hour of a meeting that is to come as long as today lasts; another one each time, as a guardian meets once at a time */
    @ParameterizedTest
    @CsvSource({"English, 1100, 23:58", "Español, 360, 23:59"})
    void preparesReceivesAndRemembers(String language, int wide, String hour, Lms lms) {
        width = wide;
        lms.behavingLike("canvas").opened("rosa", Lms.SCIENCE, width, 900);
        SchoolZonePage school = SchoolZonePage.opened(lms.administratorOpens("dana"));
        String before = school.becomes(zoneByDay());
        try {
            playsThrough(language, hour, lms);
        } finally {
            school.becomes(before);
        }

        assertThat(broken).extracting(Rule::getId, Rule::getHelp).isEmpty();
        assertThat(overflow).allSatisfy((screen, pixels) -> assertThat(pixels).isZero());
    }

    private void playsThrough(String language, String hour, Lms lms) {
        Families teacher = lms.opened("okafor", Lms.SCIENCE, width, 2600);
        teacher.chooseLanguage(language);

        String round = opensForStudentsWhoLead(teacher);
        meetsToday(teacher, round, hour);
        studentPrepares(lms.opened("mateo", Lms.SCIENCE, width, 2600), language);
        says(teacher, round);
        familyReads(lms.opened("rosa", Lms.SCIENCE, width, 2600), language, round);
        teacher.chooseLanguage("English");
    }

    /** So that at every minute the school's day has a meeting that is to come, and does not end meanwhile. */
    private static String zoneByDay() {
        return ZONES.stream()
                .filter(zone -> {
                    int hour = LocalTime.now(ZoneId.of(zone)).getHour();
                    return hour >= MORNING && hour < EVENING;
                })
                .findFirst()
                .orElseThrow();
    }

    private static String opensForStudentsWhoLead(Families teacher) {
        FrameLocator frame =
                teacher.follows("/panel/rounds").follows("/panel/rounds/new").frame();
        frame.locator("details:has([name=student])").evaluate("fold => fold.open = true");
        frame.locator("[name=student][value=leads]").check();
        frame.locator(".action-bar .button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        String round = frame.locator("#kith").getAttribute("data-path");
        frame.locator("button[formaction$='/opening']").first().click();
        assertThat(frame.locator("#missing")).isVisible();
        return round;
    }

    private static void meetsToday(Families teacher, String round, String hour) {
        FrameLocator frame = teacher.frame();
        String today = day(teacher.follows("/panel/rounds"));
        back(frame, round);
        frame.locator("a[href$='/slots']").first().click();
        frame.locator("details.add summary").click();
        frame.locator("#slot-day").fill(today);
        frame.locator("#slot-from").fill(hour);
        frame.locator("#slot-minutes").fill("1");
        frame.locator("details.add .button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        frame.locator("a.back").click();
        frame.locator("li.row:has(h3:has-text('Mateo Rivera')) a[href$='/booking']")
                .click();
        frame.locator("[name=slot]").first().check();
        frame.locator("[name=guardian]").first().check();
        frame.locator("[name=mode]").first().check();
        frame.locator("#topic").fill("Reading at home");
        frame.locator(".button--primary").click();
        assertThat(frame.locator(".row--time")).hasCount(1);
    }

    /** Today at the school, from its list of who comes. */
    private static String day(Families teacher) {
        FrameLocator frame = teacher.frame();
        frame.locator("a[href='/panel/rounds/today']").first().click();
        Locator page = frame.locator("#kith[data-path^='/panel/rounds/today']");
        page.waitFor();
        return page.getAttribute("data-path").replaceAll(".*on=", "");
    }

    private static void back(FrameLocator frame, String round) {
        frame.locator("a[href='/panel/rounds']").first().click();
        frame.locator("a[href='" + round + "']").click();
        frame.locator("#missing").waitFor();
    }

    private void studentPrepares(Families student, String language) {
        student.chooseLanguage(language);
        FrameLocator frame = student.follows("/panel/my-conferences").frame();
        Locator form = frame.locator("main form:has([name=first-title])").first();
        form.locator("[name=first-title]").fill("Leaf diary");
        form.locator("[name=first-words]").fill("https://example.org/leaf");
        form.locator("[name=second-title]").fill("A poem");
        form.locator("[name=goal]").fill("Read aloud");
        form.locator(".button--primary").click();
        assertThat(frame.locator(".notice--good").first()).isVisible();
        look("my-conference", student);
        student.chooseLanguage("English");
    }

    private void says(Families teacher, String round) {
        FrameLocator frame = teacher.frame();
        String today = day(teacher.follows("/panel/rounds"));
        Locator row = frame.locator("li.row:has(a[href^='" + round + "/'])");
        look("day", teacher);
        row.locator("[value=no-show]").click();
        row.locator("[value=open]").click();
        row.locator("[value=attended]").click();
        assertThat(row.locator(".chip--good")).isVisible();
        look("day-said", teacher);
        row.locator("h3 a").click();
        frame.locator("#said").fill("Mateo explains well aloud.");
        frame.locator("#agreed").fill("Two sentences in writing each day");
        frame.locator("#follow-up").fill(LocalDate.parse(today).minusDays(1).toString());
        frame.locator(".card--shared .button--primary").click();
        assertThat(frame.locator(".notice--good")).isVisible();
        frame.locator("#memory").fill("Speak slowly.");
        teacher.page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST"),
                        () -> frame.locator(".memory .button").click());
        assertThat(frame.locator("#memory")).hasValue("Speak slowly.");
        look("conference", teacher);
        teacher.follows(round);
        frame.locator(".tabs a").first().click();
        frame.locator("[aria-labelledby=day-news] form").first().waitFor();
        look("day-home", teacher);
    }

    private void familyReads(Families family, String language, String round) {
        family.chooseLanguage(language);
        FrameLocator frame = family.follows("/panel/conferences").frame();
        frame.locator("a[href*='" + round.replaceAll(".*/", "") + "'][href*='/bookings/']")
                .first()
                .click();
        frame.locator(".note").waitFor();
        assertThat(frame.locator("main")).containsText("Two sentences in writing each day");
        assertThat(frame.locator("main")).containsText("Leaf diary");
        assertThat(frame.locator("main")).not().containsText("Speak slowly");
        look("booked-note", family);
        family.chooseLanguage("English");
    }

    private void look(String screen, Families families) {
        families.photographed("screen-" + screen + "-" + width);
        broken.addAll(families.brokenRules());
        overflow.put(screen, families.overflow());
    }
}
