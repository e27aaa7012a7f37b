package org.kith.standin.pages;

/** Something the person who looks at the page should read instead of the page. */
final class Problem extends RuntimeException {
    private final int status;

    Problem(int status, String sentence) {
        super(sentence);
        this.status = status;
    }

    static Problem notFound() {
        return new Problem(404, "There is no such page here.");
    }

    int status() {
        return status;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
