package org.kith.webapp.running;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/** One tab with Kith in it. The visit lives in the page: what it carries goes with every request, and nothing else does. */
final class PanelSystem {

    private final WebBrowser browser;
    private final PanelPage first;
    private String visit;

    /** @param first the page that a launch was answered with */
    PanelSystem(WebBrowser browser, PanelPage first) {
        this.browser = browser;
        this.first = first;
        this.visit = "";
        this.visit = first.visit();
        turnedTo(first);
    }

    /** Somebody who has come by no launch. */
    static PanelSystem ofNobody() {
        WebBrowser browser = new WebBrowser();
        return new PanelSystem(browser, browser.get("/panel/week"));
    }

    /** Whoever runs this Kith. */
    static PanelSystem ofOperator() {
        WebBrowser browser = new WebBrowser();
        return new PanelSystem(
                browser, browser.post(Form.to("/lti/operator").with("key", RunningKith.REGISTRATION_KEY)));
    }

    /** What was there when it was opened. */
    PanelPage first() {
        return first;
    }

    PanelPage open(String path) {
        return turnedTo(browser.get(path));
    }

    PanelPage send(Form form) {
        return turnedTo(arrived(browser.post(form)));
    }

    /** A form that only asks. */
    PanelPage get(Form form) {
        return turnedTo(browser.follow(form));
    }

    /** The same form from a second tab and from impatient fingers. */
    PanelPage sendTwice(Form form) {
        send(form);
        return send(form);
    }

    /** Sent now, answered some time. */
    CompletableFuture<PanelPage> sends(Form form) {
        return browser.posts(form);
    }

    /** A form with one file in the field {@code file}. */
    PanelPage sendFile(Form form) {
        return turnedTo(browser.postFile(form));
    }

    /** A method that no link and no form has. */
    PanelPage request(String method, String path) {
        return turnedTo(browser.send(method, path));
    }

    /** A body that is no form. */
    PanelPage sendAs(String mediaType, String path, String body) {
        return turnedTo(browser.postAs(mediaType, path, body));
    }

    /** The page with everything that must be there before it can be read. */
    List<PanelPage> loads(PanelPage page) {
        Stream<String> sheets = page.document().select("link[rel=stylesheet]").eachAttr("href").stream();
        Stream<String> scripts = page.document().select("script[src]").eachAttr("src").stream();
        return Stream.concat(Stream.of(page), Stream.concat(sheets, scripts).map(browser::get))
                .toList();
    }

    /** A request that may or may not be ours to make. */
    PanelPage ask(AccessTable.Row row, Coursework about) {
        Form form = Form.to(about.named(row.path()));
        for (String field : row.fields()) {
            String[] parts = about.named(field).split("=", 2);
            form = form.with(parts[0], parts[1]);
        }
        if (!row.changes()) {
            return open(form.action());
        }
        return form.value("file").isEmpty() ? send(form) : sendFile(form);
    }

    /** With another visit than ours. */
    PanelSystem claiming(String otherVisit) {
        return new PanelSystem(new WebBrowser(), first).carrying(otherVisit);
    }

    PanelSystem carrying(String otherVisit) {
        carry(otherVisit);
        return this;
    }

    /** Who this visit says to be. */
    String person() {
        String claims = new String(Base64.getUrlDecoder().decode(visit.split("\\.", -1)[1]), StandardCharsets.UTF_8);
        return claims.replaceFirst(".*\"sub\":\"([^\"]*)\".*", "$1");
    }

    String visit() {
        return visit;
    }

    /** Where a browser goes by itself after sending a form. */
    private PanelPage arrived(PanelPage answer) {
        return answer.outcome() == Outcome.SENT_ON_TO_READ
                ? browser.get(answer.header("Location").replaceFirst("^" + RunningKith.url(), ""))
                : answer;
    }

    private PanelPage turnedTo(PanelPage page) {
        if (!page.visit().isEmpty()) {
            carry(page.visit());
        }
        return page;
    }

    private void carry(String token) {
        visit = token;
        browser.sending("Authorization", "Bearer " + token);
    }
}
