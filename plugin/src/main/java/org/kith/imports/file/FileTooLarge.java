package org.kith.imports.file;

/** More than a list of objectives can be. */
public final class FileTooLarge extends FileRefused {

    private static final long serialVersionUID = 1L;

    public FileTooLarge() {
        super("file-too-large", 413, FileText.LARGEST / (1024 * 1024));
    }
}
