package org.kith.page;

import java.util.List;

/** What {@code page/welcome.jte} shows. */
public record WelcomeView(Told told, List<Told> otherwise) {

    static WelcomeView of(Words words) {
        return new WelcomeView(told(words), Told.otherwise(words.language(), WelcomeView::told));
    }

    private static Told told(Words words) {
        return new Told(
                words,
                words.text("welcome.title"),
                words.text("welcome.text"),
                words.text("welcome.do").lines().toList(),
                words.text("welcome.note"));
    }
}
