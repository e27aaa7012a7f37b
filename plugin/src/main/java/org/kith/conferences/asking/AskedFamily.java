package org.kith.conferences.asking;

import java.util.UUID;

/** Who is asked about whom. @param id of the one letter */
public record AskedFamily(UUID id, UUID student, UUID guardian) {

    static AskedFamily of(UUID student, UUID guardian) {
        return new AskedFamily(UUID.randomUUID(), student, guardian);
    }
}
