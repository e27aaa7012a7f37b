package org.kith.file;

/** A quotation mark is opened and not closed, or closed in the middle of a value. */
public final class QuoteLeftOpen extends FileRefused {

    private static final long serialVersionUID = 1L;

    QuoteLeftOpen(int line) {
        super("quote-left-open", 422, line);
    }
}
