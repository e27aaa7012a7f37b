package org.kith.page;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who reads the answer to this request: in which language, in which skin, in whose visit. Filled by the filters. */
@RequestScoped
public class Reader {

    private Language language = Language.ENGLISH;
    private Optional<Frame.Visit> visit = Optional.empty();

    public Language language() {
        return language;
    }

    public Words words() {
        return new Words(language);
    }

    public Optional<Frame.Visit> visit() {
        return visit;
    }

    public String skin() {
        return visit.map(Frame.Visit::skin).orElse("plain");
    }

    /** The browser's wishes, until a visit says it better. */
    public void wishes(List<Locale> wishes) {
        language = Language.best(wishes);
    }

    /** This answer alone is in another language, such as the preview of a card. */
    public void reads(Language other) {
        language = other;
    }

    /** The visit has ended with this request; the language stays. */
    public void leaves() {
        visit = Optional.empty();
    }

    public void visits(Frame.Visit begun) {
        visit = Optional.of(begun);
        language = begun.language();
    }
}
