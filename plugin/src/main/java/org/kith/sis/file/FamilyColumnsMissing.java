package org.kith.sis.file;

import org.kith.file.FileRefused;

/** The first line does not say where student and guardian stand. */
public final class FamilyColumnsMissing extends FileRefused {

    private static final long serialVersionUID = 1L;

    FamilyColumnsMissing() {
        super("family-columns-missing", 422);
    }
}
