package org.kith.file;

/** More than we take of such a file. */
public final class FileTooLarge extends FileRefused {

    private static final long serialVersionUID = 1L;

    private static final int MEGABYTE = 1024 * 1024;

    /** @param largest in bytes */
    public FileTooLarge(int largest) {
        super("file-too-large", 413, largest / MEGABYTE);
    }
}
