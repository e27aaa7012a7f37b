package org.kith.conferences.drawing;

import org.kith.page.Refusal;

/** Families have wished and count on the draw: in a round that is closed it would never come. */
public final class DrawFirst extends Refusal {

    private static final long serialVersionUID = 1L;

    public DrawFirst() {
        super("draw-first", 409);
    }
}
