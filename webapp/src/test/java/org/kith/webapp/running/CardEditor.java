package org.kith.webapp.running;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** A card being written in one tab, as its form stands there. */
final class CardEditor {

    private final PanelSystem tab;
    private final PanelPage opened;
    private final Form form;

    private CardEditor(PanelSystem tab, PanelPage opened, Form form) {
        this.tab = tab;
        this.opened = opened;
        this.form = form;
    }

    static CardEditor opened(PanelSystem tab, String address) {
        PanelPage page = tab.open(address);
        return new CardEditor(tab, page, page.form(address));
    }

    PanelPage page() {
        return opened;
    }

    /** @param field with its language, {@code en.learn} */
    CardEditor typing(String field, String text) {
        return new CardEditor(tab, opened, form.with(field, text));
    }

    CardEditor typing(Map<String, String> texts) {
        return new CardEditor(tab, opened, form.with(texts));
    }

    PanelPage saves() {
        return tab.send(form);
    }

    /** Both before either is answered. */
    static List<PanelPage> saveAtOnce(CardEditor one, CardEditor other) {
        CompletableFuture<PanelPage> first = one.tab.sends(one.form);
        CompletableFuture<PanelPage> second = other.tab.sends(other.form);
        return List.of(first.join(), second.join());
    }

    /** What is in the form, once more, after a page that refused it. */
    PanelPage savesAgainFrom(PanelPage refused) {
        return tab.send(refused.form(form.action()));
    }

    PanelPage savesTwice() {
        return tab.sendTwice(form);
    }

    PanelPage marksReady() {
        return tab.send(pressing("/readiness"));
    }

    PanelPage marksReadyTwice() {
        return tab.sendTwice(pressing("/readiness"));
    }

    PanelPage publishes() {
        return tab.send(pressing("/publication"));
    }

    PanelPage publishesTwice() {
        return tab.sendTwice(pressing("/publication"));
    }

    private Form pressing(String button) {
        return form.toAction(form.action() + button);
    }
}
