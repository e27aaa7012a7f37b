package org.kith.webapp.running;

/** The week as a guardian reads and answers it. */
final class FamilyPanel {

    private final PanelSystem tab;
    private final String week;

    FamilyPanel(PanelSystem tab) {
        this.tab = tab;
        this.week = tab.first().path();
    }

    PanelSystem tab() {
        return tab;
    }

    PanelPage week() {
        return tab.open(week);
    }

    PanelPage chooses(String child) {
        return tab.open(week().item(child).link("/panel/week/"));
    }

    PanelPage didIt() {
        return tab.send(answer().with("answer", "did-it"));
    }

    PanelPage asks(String question) {
        return tab.send(asking(question));
    }

    PanelPage asksTwice(String question) {
        return tab.sendTwice(asking(question));
    }

    PanelPage takesBack() {
        return tab.sendTwice(week().form("/answer/withdrawal"));
    }

    PanelPage readsIn(String language) {
        return tab.sendTwice(week().form("/panel/language").with("lang", language));
    }

    /** The id of the child this page is about. */
    String child() {
        return week().idIn("/panel/children/", "/cards/");
    }

    /** The same where the page has no card to answer about. */
    String childsId() {
        return tab.first().path().replaceFirst(".*[?]child=", "");
    }

    boolean canAnswer() {
        return week().offers("/answer");
    }

    private Form asking(String question) {
        return answer().with("answer", "ask").with("note", question);
    }

    private Form answer() {
        return week().form("/answer");
    }
}
