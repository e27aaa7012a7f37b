package org.kith.imports.file;

import org.kith.file.FileRefused;

/** The first line does not name the columns we need. */
public final class ColumnsMissing extends FileRefused {

    private static final long serialVersionUID = 1L;

    ColumnsMissing() {
        super("columns-missing", 422);
    }
}
