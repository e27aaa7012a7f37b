package org.kith.myfamily;

import org.kith.page.Refusal;

/** Somebody asks to correct something and does not say what. */
public final class WishWithoutWords extends Refusal {

    private static final long serialVersionUID = 1L;

    public WishWithoutWords() {
        super("wish-without-words", 409);
    }
}
