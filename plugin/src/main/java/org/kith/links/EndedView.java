package org.kith.links;

import java.util.List;
import org.kith.page.Told;
import org.kith.page.Words;

/** What {@code links/ended.jte} shows: the same to everybody who speaks a language, for every reason. */
public record EndedView(Told told, List<Told> otherwise) {

    static EndedView in(Words words) {
        return new EndedView(told(words), Told.otherwise(words.language(), EndedView::told));
    }

    private static Told told(Words words) {
        return new Told(
                words,
                words.text("links.ended.title"),
                words.text("links.ended.text"),
                words.text("links.ended.do").lines().toList(),
                "");
    }
}
