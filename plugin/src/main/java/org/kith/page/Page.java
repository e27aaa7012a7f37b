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
 * @param panel whether a reader stays here; false for a page that a browser only passes through, before or after a visit
 * @param place CSS selector of what a part takes the place of in the page that stands, where its request cannot know it
 * @param sendsTo web origin that the form of this page is posted to instead of our own; its answer's policy allows that one alone
 */
public record Page(
        String template,
        Object view,
        String title,
        int status,
        Optional<String> path,
        boolean panel,
        Optional<String> place,
        Optional<String> sendsTo) {

    public static Page of(String template, Object view, String title) {
        return new Page(template, view, title, 200, Optional.empty(), true, Optional.empty(), Optional.empty());
    }

    /** A small page that goes on by itself ({@code doorway.js}), with nothing of the panel in it. */
    public static Page passingThrough(String template, Object view, String title) {
        return new Page(template, view, title, 200, Optional.empty(), false, Optional.empty(), Optional.empty());
    }

    public Page at(String path) {
        return new Page(template, view, title, status, Optional.of(path), panel, place, sendsTo);
    }

    public Page inPlaceOf(String selector) {
        return new Page(template, view, title, status, path, panel, Optional.of(selector), sendsTo);
    }

    public Page sendingTo(String origin) {
        return new Page(template, view, title, status, path, panel, place, Optional.of(origin));
    }

    public Page withStatus(int status) {
        return new Page(template, view, title, status, path, panel, place, sendsTo);
    }
}
