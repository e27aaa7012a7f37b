package org.kith.conferences.drawing;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** A time that a family would like. @param start as it was then: what was moved meanwhile is another time */
public record WishedTime(UUID slot, Instant start) {

    private static final String BETWEEN = "@";

    static WishedTime read(String text) {
        String[] parts = text.split(BETWEEN, 2);
        return new WishedTime(UUID.fromString(parts[0]), Instant.ofEpochSecond(Long.parseLong(parts[1])));
    }

    String text() {
        return slot + BETWEEN + start.getEpochSecond();
    }

    /** What was wished for once the slot is somewhere else: nobody's id. */
    UUID gone() {
        return UUID.nameUUIDFromBytes(text().getBytes(StandardCharsets.UTF_8));
    }
}
