package org.kith.imports.file;

/** More lines than we bring in at once. */
public final class TooManyLines extends FileRefused {

    private static final long serialVersionUID = 1L;

    TooManyLines() {
        super("too-many-lines", 422, ListFile.MOST_LINES);
    }
}
