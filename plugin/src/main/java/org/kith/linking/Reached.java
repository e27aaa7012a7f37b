package org.kith.linking;

import java.time.Instant;

/** The last time a family was here. @param how part of a message key: what it was */
public record Reached(Instant at, String how) {

    static final String OPENED = "opened";
}
