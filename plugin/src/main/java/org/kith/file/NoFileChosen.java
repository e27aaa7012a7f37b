package org.kith.file;

/** The form was sent without a file. */
public final class NoFileChosen extends FileRefused {

    private static final long serialVersionUID = 1L;

    public NoFileChosen() {
        super("no-file-chosen", 422);
    }
}
