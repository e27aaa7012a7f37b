package org.kith.file;

/** Text in another encoding: read as UTF-8, its accents would come in wrong. */
public final class FileNotUtf8 extends FileRefused {

    private static final long serialVersionUID = 1L;

    FileNotUtf8() {
        super("file-not-utf8", 422);
    }
}
