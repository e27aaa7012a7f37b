package org.kith.standin.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.kith.standin.platform.Tool;

/** Somebody's visit to Kith after a launch: the page it answered with, and a way to go on from there. */
final class Visit {
    private final Browser browser;
    private final Tool tool;
    private Document page;

    Visit(Browser browser, Tool tool, Document page) {
        this.browser = browser;
        this.tool = tool;
        this.page = page;
        carryToken();
    }

    /** The page the launch was answered with, or the last page since. */
    Document page() {
        return page;
    }

    /** Where the page would be found again, for example {@code /panel/week/2026-11-16}. */
    String path() {
        return page.select("#kith").attr("data-path");
    }

    /** Reads another page of Kith. */
    Document get(String path) {
        return turnTo(browser.get(tool.at(path)));
    }

    /** Sends a form to Kith. */
    Document post(String path, Map<String, String> form) {
        return turnTo(browser.post(tool.at(path), form));
    }

    /** Sends a form of the page as it stands there, with this typed into it. */
    Document send(FormElement form, Map<String, String> typed) {
        List<Map.Entry<String, String>> fields = new ArrayList<>(typed.entrySet());
        form.formData().stream()
                .filter(field -> !typed.containsKey(field.key()))
                .forEach(field -> fields.add(Map.entry(field.key(), field.value())));
        return turnTo(browser.post(tool.at(form.attr("action")), fields));
    }

    private Document turnTo(Answer answer) {
        page = answer.orStop().document();
        carryToken();
        return page;
    }

    /** A visit lives in the page: the token that stands there goes with every request. */
    private void carryToken() {
        Element frame = page.selectFirst("#kith[data-visit]");
        if (frame != null) {
            browser.always("Authorization", "Bearer " + frame.attr("data-visit"));
        }
    }
}
