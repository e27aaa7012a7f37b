package org.kith.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language in which every screen exists. The one place to add another (with its file of messages). */
public enum Language {
    ENGLISH("en", "English"),
    SPANISH("es", "Español");

    private final String tag;
    private final String ownName;
    private final Locale locale;

    Language(String tag, String ownName) {
        this.tag = tag;
        this.ownName = ownName;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** BCP 47 tag, as in {@code <html lang>}. */
    public String tag() {
        return tag;
    }

    /** The language's name in itself, as a reader looks for it. */
    public String ownName() {
        return ownName;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code ltr} or {@code rtl}, from the script of the language's own name. */
    public String direction() {
        byte direction = Character.getDirectionality(ownName.codePointAt(0));
        boolean rightToLeft = direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
        return rightToLeft ? "rtl" : "ltr";
    }

    public static Optional<Language> tagged(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag.equals(tag))
                .findFirst();
    }

    /** The first of these wishes that we speak ({@code es-MX} is Spanish); English when we speak none. */
    public static Language best(List<Locale> wishes) {
        return wishes.stream()
                .map(wish -> tagged(wish.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(ENGLISH);
    }
}
