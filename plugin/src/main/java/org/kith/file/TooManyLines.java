package org.kith.file;

/** More lines than we bring in at once. */
public final class TooManyLines extends FileRefused {

    private static final long serialVersionUID = 1L;

    TooManyLines(int most) {
        super("too-many-lines", 422, most);
    }
}
