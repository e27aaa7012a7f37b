package org.kith.school;

import org.kith.page.Refusal;

/** A teacher wants to do what the school leaves to its office. */
public final class OfficeOnly extends Refusal {

    private static final long serialVersionUID = 1L;

    public OfficeOnly() {
        super("office-only", 403);
    }
}
