package org.kith.webapp.running;

import java.util.Map;

/** Families as a teacher works with it, in the current week. */
final class TeacherPanel {

    /** What a card needs before families can get it. */
    static final Map<String, String> LEAVES = Map.of(
            "en.learn", "How leaves make food",
            "en.try5", "Cover part of a leaf with foil.",
            "en.ask", "What if a tree never got light?");

    private final PanelSystem tab;
    private final String week;

    TeacherPanel(PanelSystem tab) {
        this.tab = tab;
        this.week = tab.first().path();
    }

    PanelSystem tab() {
        return tab;
    }

    PanelPage week() {
        return tab.open(week);
    }

    PanelPage adds(String objective) {
        return tab.send(adding(objective));
    }

    PanelPage addsTwice(String objective) {
        return tab.sendTwice(adding(objective));
    }

    PanelPage adds(String objective, String code) {
        return tab.send(adding(objective).with("code", code));
    }

    /** Into the course's list, in no week. */
    PanelPage lists(String code, String statement) {
        return tab.send(Form.to("/panel/objectives").with("code", code).with("statement", statement));
    }

    PanelPage looksFor(String words) {
        return tab.get(week().form("/objectives", "find").with("find", words));
    }

    CardEditor writes(String objective) {
        return CardEditor.opened(tab, week().item(objective).link("/panel/cards/"));
    }

    /** A card with {@link #LEAVES} that families can read. */
    PanelPage tellsFamiliesAboutLeaves() {
        return tellsFamilies("Photosynthesis", LEAVES);
    }

    /** A card with these texts that families can read. */
    PanelPage tellsFamilies(String objective, Map<String, String> texts) {
        adds(objective);
        writes(objective).typing(texts).marksReady();
        return publishes();
    }

    PanelPage publishes() {
        return tab.send(publication());
    }

    PanelPage publishesTwice() {
        return tab.sendTwice(publication());
    }

    PanelPage looksAtItAsAFamily(String language) {
        return tab.open(week + "/preview?lang=" + language);
    }

    PanelPage movesUpTwice(String objective) {
        PanelPage row = week().item(objective);
        return tab.sendTwice(row.form("/position").with("before", row.button("before")));
    }

    PanelPage takesBackFromFamilies(String objective) {
        return tab.sendTwice(week().item(objective).form("/withdrawal"));
    }

    PanelPage takesOutOfTheWeek(String objective) {
        return tab.sendTwice(week().item(objective).form("/removal"));
    }

    PanelPage putsBack(PanelPage afterRemoval) {
        return tab.sendTwice(afterRemoval.form("/cards", "objective"));
    }

    PanelPage replies(String guardian, String text) {
        return tab.send(replyTo(guardian).with("reply", text));
    }

    PanelPage repliesTwice(String guardian, String text) {
        return tab.sendTwice(replyTo(guardian).with("reply", text));
    }

    private Form adding(String objective) {
        return week().form("/cards", "statement").with("statement", objective);
    }

    private Form publication() {
        return tab.open(week + "/publication").form("/publication");
    }

    private Form replyTo(String guardian) {
        return week().item(guardian).form("/replies");
    }
}
