package org.kith.file;

/** The first line names a column twice, so that nobody can tell which one counts. */
public final class ColumnTwice extends FileRefused {

    private static final long serialVersionUID = 1L;

    ColumnTwice(String name) {
        super("column-twice", 422, name);
    }
}
