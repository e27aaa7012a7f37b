package org.kith.webapp.running;

import java.util.Map;
import org.kith.testing.Player;

/**
 * A link that a teacher made for a guardian, on its way to whoever gets it.
 *
 * @param address of the page it leads to, as a path
 * @param teachers where the teacher makes and revokes links of this guardian
 */
public record SentLink(School school, String address, String teachers) {

    static final String PHONE = "+1 312 555 0142";
    static final String DIGITS = "0142";

    /** About the first of her children. */
    static SentLink toRosa(School school) {
        return to(school, Player.ROSA);
    }

    static SentLink to(School school, Player guardian) {
        FamilyPanel family = school.family(guardian);
        Coursework names = new Coursework(
                Map.of("student", family.childsId(), "guardian", family.tab().person()));
        String links = names.named("/panel/students/{student}/guardians/{guardian}/links");
        PanelPage made = school.teacher().tab().send(Form.to(links).with("phone", PHONE));
        String address = made.document().select(".code-strip code").text();
        return new SentLink(school, address.replaceFirst("^" + RunningKith.url(), ""), links);
    }

    /** In a school of its own, for Rosa. @return its whole address */
    public static String withAWeekToRead() {
        School school = School.atCanvas();
        school.opens(Player.MATEO);
        school.opens(Player.LUCIA);
        school.teacher().tellsFamiliesAboutLeaves();
        school.opens(Player.ROSA).send(Form.to("/panel/family/addresses").with("email", "rosa@lincoln.example"));
        return RunningKith.url() + toRosa(school).address();
    }

    /** What anybody sees who opens it. */
    PanelPage opened() {
        return new WebBrowser().get(address);
    }

    /** Opened, and its button pressed. */
    PanelSystem comes() {
        return comes(new WebBrowser());
    }

    PanelSystem comes(WebBrowser browser) {
        return new PanelSystem(browser, browser.post(opened().form(address)));
    }

    PanelSystem comesAndShowsWho() {
        PanelSystem tab = comes();
        tab.send(proof(tab).with("digits", DIGITS));
        return tab;
    }

    static Form proof(PanelSystem tab) {
        return tab.open("/panel/proof").form("/panel/proof/digits");
    }

    void isRevoked() {
        school.teacher().tab().send(Form.to(teachers + "/revocation"));
    }
}
