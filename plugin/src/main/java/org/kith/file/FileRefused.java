package org.kith.file;

import org.kith.page.Refusal;

/** The whole file cannot be used. Each reason is a class of its own. */
public class FileRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    protected FileRefused(String key, int status, Object... arguments) {
        super(key, status, arguments);
    }
}
