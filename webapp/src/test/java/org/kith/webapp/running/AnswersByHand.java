package org.kith.webapp.running;

/** Forms that stand on no page of the sender. */
final class AnswersByHand {

    private AnswersByHand() {}

    /** Whoever knows a card's address might try to answer about it. */
    static Form to(PanelPage card) {
        String id = card.path().replaceAll(".*/", "");
        return Form.to("/panel/children/" + id + "/cards/" + id + "/answer").with("answer", "did-it");
    }
}
