package org.kith.file;

/** Nothing stands below the first line. */
public final class NoLines extends FileRefused {

    private static final long serialVersionUID = 1L;

    NoLines() {
        super("no-lines", 422);
    }
}
