package org.kith.standin.content;

/** An answer with content that is not believed, with the reason for the person who sees it. */
public final class ContentRefused extends RuntimeException {

    ContentRefused(String reason) {
        super(reason);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
