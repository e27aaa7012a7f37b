package org.kith.standin.platform;

/** What the tool will open in: a frame of the page or a window of its own. */
public enum Target {
    IFRAME("iframe"),
    WINDOW("window");

    private final String word;

    Target(String word) {
        this.word = word;
    }

    /** The word for it in {@code launch_presentation.document_target}. */
    public String word() {
        return word;
    }
}
