package org.kith.conferences;

import org.kith.page.Refusal;

/** The same guardian has another meeting at that time. */
public final class MeetsElsewhere extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient ClaimFacts other;

    public MeetsElsewhere(ClaimFacts other) {
        super("meets-elsewhere", 409);
        this.other = other;
    }

    public ClaimFacts other() {
        return other;
    }
}
