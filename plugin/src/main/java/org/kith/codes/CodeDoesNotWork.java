package org.kith.codes;

import org.kith.page.Refusal;

/** Any code that links nobody, for whatever reason: which one it is stays unsaid, so that nobody learns what codes there are. */
public final class CodeDoesNotWork extends Refusal {

    private static final long serialVersionUID = 1L;

    public CodeDoesNotWork() {
        super("family-code", 422);
    }
}
