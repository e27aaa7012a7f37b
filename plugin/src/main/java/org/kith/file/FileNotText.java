package org.kith.file;

/** A spreadsheet or something else that is not text. */
public final class FileNotText extends FileRefused {

    private static final long serialVersionUID = 1L;

    FileNotText() {
        super("file-not-text", 422);
    }
}
