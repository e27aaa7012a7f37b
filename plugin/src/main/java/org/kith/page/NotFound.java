package org.kith.page;

/** Not there, or not yours: one answer for both, so that nobody learns what exists (product rule 1). */
public final class NotFound extends Refusal {

    private static final long serialVersionUID = 1L;

    public NotFound() {
        super("not-found", 404);
    }
}
