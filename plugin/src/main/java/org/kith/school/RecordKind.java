package org.kith.school;

/** Kinds of records that are kept for a time. */
public enum RecordKind {
    /** What families answered and teachers wrote back; counted from the last word. */
    ANSWERS(730),
    /** Family codes, no-login links and visits by them; counted from their end. */
    KEYS(90),
    /** Files that were brought in, of objectives or of families. */
    FILES(30),
    /** What was written about conferences and offered instead of them; counted from when it was written last. */
    NOTES(365),
    /** Names and addresses of people who are in no course any more; counted from when they were last here. */
    PEOPLE(365),
    /** Who decided what. */
    AUDIT(1095);

    private final int usualDays;

    RecordKind(int usualDays) {
        this.usualDays = usualDays;
    }

    /** Where the school has decided nothing. */
    public int usualDays() {
        return usualDays;
    }
}
