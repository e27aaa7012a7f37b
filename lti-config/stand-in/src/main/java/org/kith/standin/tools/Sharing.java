package org.kith.standin.tools;

/** What a tool may know about people beside their id. */
public record Sharing(boolean names, boolean emails, boolean pictures) {
    public static final Sharing EVERYTHING = new Sharing(true, true, true);

    /** Canvas's level {@code public}: only then does it say whom an observer observes. */
    public boolean everything() {
        return equals(EVERYTHING);
    }
}
