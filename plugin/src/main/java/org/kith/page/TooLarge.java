package org.kith.page;

/** A form or file larger than anything we take; said like the web server's own 413. */
public final class TooLarge extends Refusal {

    private static final long serialVersionUID = 1L;

    public TooLarge() {
        super("http-413", 413);
    }
}
