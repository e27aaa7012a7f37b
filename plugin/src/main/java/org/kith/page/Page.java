package org.kith.page;

import java.util.Optional;

/**
 * What a request is answered with: a template with its view. As a whole page it stands inside the layout; htmx asks for the
 * bare template when it replaces a part of a page.
 *
 * @param template path under {@code src/main/jte} without the ending, e.g. {@code weeks/editor}
 * @param view the one parameter of the template besides {@link Frame}
 * @param title what the browser's tab says, already in the reader's language
 * @param path where a reload finds this page again; empty when it cannot be found again
 */
public record Page(String template, Object view, String title, int status, Optional<String> path) {

    public static Page of(String template, Object view, String title) {
        return new Page(template, view, title, 200, Optional.empty());
    }

    public Page at(String path) {
        return new Page(template, view, title, status, Optional.of(path));
    }

    public Page withStatus(int status) {
        return new Page(template, view, title, status, path);
    }
}
