package org.kith.webapp.running;

import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * An answer of Kith's, read as its reader would read it.
 *
 * @param weight in bytes, as it came over the wire
 */
record PanelPage(Outcome outcome, HttpHeaders headers, int weight, Document document) {

    private static final Pattern REFERENCE = Pattern.compile("^[A-Z2-9]{3}-[A-Z2-9]{3}$");
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\r\n\t]]|\uFFFD");
    /** What a stranger must not learn: classes, packages, the server, the database, lines of code. */
    private static final Pattern INTERNALS =
            Pattern.compile("(?i)exception|org\\.kith|jakarta|java\\.|javax|payara|glassfish|grizzly|tomcat"
                    + "|eclipselink|derby|postgres|select \\w|\\.java:\\d");

    static PanelPage of(HttpResponse<byte[]> response) {
        return new PanelPage(
                Outcome.of(response.statusCode()), response.headers(), response.body().length, Wire.document(response));
    }

    /** What is to be read. Tokens stand in attributes and do not count. */
    String words() {
        return document.body().text();
    }

    /** Somewhere to be read, or typed into a field. */
    boolean shows(String text) {
        return words().contains(text.replaceAll("\\s+", " ").strip())
                || document.select("textarea, input").stream()
                        .anyMatch(field -> field.val().contains(text));
    }

    /** How often this stands here in elements of this kind. */
    long times(String text, String selector) {
        return document.select(selector).stream()
                .filter(element -> element.text().contains(text))
                .count();
    }

    String heading() {
        return Optional.ofNullable(document.selectFirst("h1"))
                .map(Element::text)
                .orElse("");
    }

    String language() {
        return Objects.requireNonNull(document.selectFirst("html")).attr("lang");
    }

    /** The visit this page carries; empty for a part of a page, and when there is none. */
    String visit() {
        return document.select("#kith").attr("data-visit");
    }

    /** Where a reload would find this page. */
    String path() {
        return document.select("#kith").attr("data-path");
    }

    /** The code a reader can read out on the phone. */
    Optional<String> referenceCode() {
        return Optional.ofNullable(
                        document.getElementsMatchingOwnText(REFERENCE).first())
                .map(Element::text);
    }

    /** As whoever asked at another moment would get it: each refusal has a code and a time of its own. */
    String withoutReference() {
        Document rest = document.clone();
        rest.select(".code-strip > .together").remove();
        return rest.outerHtml().replace(referenceCode().orElse("no reference"), "");
    }

    boolean tellsInternals() {
        return INTERNALS.matcher(document.outerHtml()).find();
    }

    boolean runsForeignScript() {
        return document.select("script").stream()
                        .anyMatch(script -> !script.attr("src").startsWith("/"))
                || !document.select("img, iframe, [onerror], [onload], [onclick]")
                        .isEmpty();
    }

    /** Other than line ends and tabs. */
    boolean holdsControlCharacters() {
        return CONTROL.matcher(document.outerHtml()).find();
    }

    List<String> cookies() {
        return headers.allValues("Set-Cookie");
    }

    /** Empty if there is no such header. */
    String header(String name) {
        return String.join(", ", headers.allValues(name));
    }

    String link(String beginning) {
        return document.select("a[href^=" + beginning + "]").stream()
                .map(link -> link.attr("href"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing leads to " + beginning + " on this page: " + this));
    }

    /** The id that stands between these in some address of this page. */
    String idIn(String before, String after) {
        return Pattern.compile(Pattern.quote(before) + "([0-9a-f-]{36})" + Pattern.quote(after))
                .matcher(document.outerHtml())
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No id after " + before + " on this page: " + this));
    }

    String html() {
        return document.outerHtml();
    }

    /** The innermost item of a list that says this, as if it were the whole page. */
    PanelPage item(String says) {
        Element item = document.select("li").stream()
                .filter(each -> each.text().contains(says))
                .reduce((outer, inner) -> inner)
                .orElseThrow(() -> new AssertionError("No item says " + says + " on this page: " + this));
        Document alone = Document.createShell(document.baseUri());
        alone.body().appendChild(item.clone());
        return new PanelPage(outcome, headers, weight, alone);
    }

    /** What the button of this name would send. */
    String button(String name) {
        return document.select("button[name=" + name + "]").val();
    }

    boolean offers(String action) {
        return new PageForms(document).leadTo(action);
    }

    /** The form whose action ends like this, or the button of one, filled as it stands here. */
    Form form(String action) {
        return new PageForms(document).to(action, "*");
    }

    /** @param field that tells it from other forms with the same action */
    Form form(String action, String field) {
        return new PageForms(document).to(action, field);
    }

    @Override
    public String toString() {
        return outcome + ": " + words();
    }
}
