package org.kith.webapp.running;

import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** The forms of a page, found by where they or one of their buttons lead, and filled as they stand there. */
final class PageForms {

    private final Document page;

    PageForms(Document page) {
        this.page = page;
    }

    boolean leadTo(String action) {
        return !page.select(leading(action)).isEmpty();
    }

    Form to(String action, String field) {
        return page.select(leading(action)).stream()
                .filter(found -> field.equals("*")
                        || !owner(found).select("[name=" + field + "]").isEmpty())
                .map(found -> filled(owner(found), found))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing leads to " + action + " on this page: "
                        + page.body().text()));
    }

    private static String leading(String action) {
        return "form[action$=%1$s], button[formaction$=%1$s]".formatted(action);
    }

    private FormElement owner(Element formOrButton) {
        if (formOrButton instanceof FormElement form) {
            return form;
        }
        Optional<Element> named = Optional.of(formOrButton.attr("form"))
                .filter(id -> !id.isEmpty())
                .map(page::getElementById);
        return (FormElement) named.orElseGet(() -> Objects.requireNonNull(formOrButton.closest("form")));
    }

    private static Form filled(FormElement form, Element formOrButton) {
        Form filled = Form.to(formOrButton.attr(formOrButton == form ? "action" : "formaction"));
        for (var field : form.formData()) {
            filled = filled.and(field.key(), field.value());
        }
        return filled;
    }
}
