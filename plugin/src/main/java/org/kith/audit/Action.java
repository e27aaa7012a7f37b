package org.kith.audit;

/** What can be done that is written down. The sentence is the message {@code audit.did.<name>} with the detail as {@code {0}}. */
public enum Action {
    /** Detail: issuer. */
    PLATFORM_REGISTERED,
    /** Detail: issuer. */
    PLATFORM_UPDATED,
    PLATFORM_PAUSED,
    PLATFORM_RESUMED,
    PLATFORM_REMOVED,
    /** Detail: deployment id. By nobody if it was the first one, opened by an administrator. */
    DEPLOYMENT_ADMITTED,
    /** Detail: deployment id. */
    DEPLOYMENT_REFUSED,
    /** Detail: how the numbers of students and guardians begin. */
    CONVENTION_CHANGED,
    /** Detail: what teachers may do alone. */
    SCHOOL_CHANGED,
    /** Detail: kind. */
    WISH_MADE,
    /** Detail: kind and person. */
    WISH_DONE,
    /** Detail: kind and person. */
    WISH_DECLINED,
    /** Detail: person. */
    CONSENT_WITHDRAWN,
    /** Detail: person. */
    CONSENT_GIVEN,
    /** Detail of these four: ids of guardian and student. */
    GUARDIAN_LINKED,
    GUARDIAN_CHANGED,
    GUARDIAN_MOVED,
    GUARDIAN_UNLINKED,
    /** Detail: the limit's id. */
    LIMIT_RECORDED,
    /** Detail: the limit's id. */
    LIMIT_LIFTED,
    /** Detail: the record that stands for itself no more. */
    RECORDS_MERGED,
    /** Detail: the record that stands for itself again. */
    RECORDS_PARTED,
    /** Somebody wants a school's list of families brought in. Detail: the list's id. */
    SIS_LIST_CONFIRMED,
    /** By Kith itself, behind the scenes. Detail: the list's id, and how many guardians and links came in. */
    SIS_LIST_READ,
    /** Detail: the list's id. */
    SIS_LIST_TAKEN_BACK,
    LINK_MADE,
    LINK_USED,
    /** Detail: the new key's id. */
    KEY_ROTATED,
    OPERATOR_CAME,
    /** Detail: the code's id, as in the two after it. */
    FAMILY_CODE_PRINTED,
    FAMILY_CODE_USED,
    FAMILY_CODE_REVOKED,
    /** Of a link for one family. Detail: its id. */
    FAMILY_LINK_MADE,
    /** Detail: its id. */
    FAMILY_LINK_REVOKED,
    /** Nobody can show for a while who they are. Detail: its id. */
    FAMILY_LINK_SHUT,
    /** Of a person's private calendar address. Detail of these three: the feed's id. */
    CALENDAR_FEED_MADE,
    CALENDAR_FEED_RENEWED,
    CALENDAR_FEED_ENDED,
    /** What became of a meeting; the first one is who came in. Detail of these four: the booking's id. */
    MEETING_ATTENDED,
    MEETING_NO_SHOW,
    MEETING_MOVED,
    MEETING_OPEN,
    /** Something that a family reads, without its words. Detail: the booking's id. */
    NOTE_SHARED,
    /** Detail: the lunch's id. */
    LUNCH_DRAWN,
    /** Detail: how many meetings got one. */
    INTERPRETERS_PLACED,
    /** Detail of these two: the booking's id. */
    INTERPRETER_PLACED,
    INTERPRETER_RELEASED,
    /** The times of a round of conferences shall be given out by a draw. Detail: the round's id, and the SHA-256 of the draw's seed. */
    FAIR_OPENING_BEGUN,
    /** They shall not after all. Detail: the round's id. */
    FAIR_OPENING_ENDED,
    /** By Kith itself, behind the scenes. Detail: the round's id, and the SHA-256 of the record of its draw. */
    TIMES_DRAWN
}
