package org.kith.weeks;

/** Where a card stands, as a teacher sees it. */
public enum CardState {
    NOT_WRITTEN,
    DRAFT,
    READY,
    PUBLISHED,
    /** Published, and published again with other words. */
    CORRECTED,
    /** Published, with a draft that families do not see yet. */
    CHANGED;

    public boolean isPublic() {
        return this == PUBLISHED || this == CORRECTED || this == CHANGED;
    }

    /** Suffix of the message key: {@code card.state.not-written}. */
    public String key() {
        return "card.state." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
