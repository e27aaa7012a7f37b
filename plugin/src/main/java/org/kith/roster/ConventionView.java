package org.kith.roster;

import org.kith.platforms.RegisteredPlatform;

/** What {@code roster/convention.jte} shows. */
public record ConventionView(RegisteredPlatform platform, String student, String guardian, State state) {

    /** What has just happened. */
    public enum State {
        SHOWN,
        KEPT,
        /** Too long, or the same twice. */
        FAULTY
    }
}
