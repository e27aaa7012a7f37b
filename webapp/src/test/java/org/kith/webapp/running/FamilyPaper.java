package org.kith.webapp.running;

import java.util.List;
import org.jsoup.nodes.Element;
import org.kith.testing.Player;

/** The pages of paper of a course, and what families do with them. */
final class FamilyPaper {

    static final String WRONG = "KP7M-4RTX";

    private final PanelSystem teacher;

    FamilyPaper(PanelSystem teacher) {
        this.teacher = teacher;
    }

    /** In Moodle nobody else knows it. */
    void saysIsStudent(Player student) {
        PanelPage people = teacher.open("/panel/people");
        String id = people.document().select("label:contains(" + student.fullName() + ") input[name=person]").stream()
                .map(Element::val)
                .findFirst()
                .orElseThrow();
        teacher.send(Form.to("/panel/people/confirmations").with("person", id).with("as", "student"));
    }

    PanelPage prints(String who) {
        return teacher.send(Form.to("/panel/family-pages").with("who", who));
    }

    /** On the page of this student, once everybody's are printed. */
    String codeOf(Player student) {
        return sheet(prints("everybody"), student).select("figcaption b").text();
    }

    static List<String> codes(PanelPage pages) {
        return pages.document().select("article.sheet figcaption b").eachText();
    }

    /** Typed in the panel. */
    static PanelPage types(PanelSystem tab, String code) {
        return tab.send(
                tab.open("/panel/family-code").form("/panel/family-code").with("code", code));
    }

    /** Opened from the paper and filled in. */
    static PanelPage scans(WebBrowser phone, String code, String name) {
        PanelPage page = phone.get("/f/" + code.replace("-", "") + "?lang=es");
        return phone.post(page.form("/f").with("name", name).with("lang", "es"));
    }

    private static Element sheet(PanelPage pages, Player student) {
        return pages.document().select("article.sheet").stream()
                .filter(sheet -> sheet.text().contains(student.fullName()))
                .findFirst()
                .orElseThrow();
    }
}
