package org.kith.platforms;

import org.kith.page.Refusal;

/** Kith is reached from outside, but nobody has told it its own address ({@code kith.url}). */
public final class AddressUnknown extends Refusal {

    private static final long serialVersionUID = 1L;

    AddressUnknown() {
        super("address-unknown", 421);
    }
}
