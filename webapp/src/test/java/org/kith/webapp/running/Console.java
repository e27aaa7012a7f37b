package org.kith.webapp.running;

/** What the operator and administrators see of platforms, and what they decide there. */
record Console(PanelSystem tab) {

    /** The operator's. */
    Console() {
        this(PanelSystem.ofOperator());
    }

    PanelPage platforms() {
        return tab.open("/panel/platforms");
    }

    /** The page of the platform that an administrator came from. */
    PanelPage own() {
        return tab.open(tab.first().path());
    }

    PanelPage log() {
        return tab.open("/panel/audit");
    }

    /** A new one, as it has to be pasted into an LMS. */
    String link() {
        PanelPage made = tab.send(platforms().form("/registration-links"));
        return made.document().select("code").text();
    }

    PanelPage pauses() {
        return tab.send(own().form("/pause"));
    }

    PanelPage resumes() {
        return tab.send(own().form("/resumption"));
    }

    PanelPage isToldWhatRemovingDoes() {
        return tab.open(own().link("/panel/platforms/" + id() + "/removal"));
    }

    PanelPage removes() {
        return tab.send(isToldWhatRemovingDoes().form("/removal"));
    }

    PanelPage admits() {
        return tab.send(own().form("/admission"));
    }

    PanelPage refuses() {
        return tab.send(own().form("/refusal"));
    }

    /** How many of them the operator sees. */
    static long count() {
        return PanelSystem.ofOperator().first().times("", "a.row-link");
    }

    private String id() {
        return tab.first().path().replaceAll(".*/", "");
    }
}
