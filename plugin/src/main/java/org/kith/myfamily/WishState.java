package org.kith.myfamily;

/** What has become of a wish. */
public enum WishState {
    OPEN,
    DONE,
    /** By the school. */
    DECLINED,
    /** By who had it. */
    WITHDRAWN
}
