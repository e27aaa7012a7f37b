package org.kith.conferences.booking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.Choice;
import org.kith.conferences.Mode;
import org.kith.page.NotFound;

/** One time of a plan that a guardian accepts: for which child, in which round, with the teachers of which course. */
record Pick(UUID child, UUID round, UUID course, Choice choice) {

    private static final int MOST = 62;

    /** As {@link #text} says them. @throws NotFound if something else was sent */
    static List<Pick> sent(MultivaluedMap<String, String> form) {
        return Optional.ofNullable(form.get("stop")).orElse(List.of()).stream()
                .limit(MOST)
                .map(Pick::read)
                .toList();
    }

    String text() {
        return String.join(
                "/",
                child.toString(),
                round.toString(),
                course.toString(),
                choice.slot().toString(),
                choice.mode().key());
    }

    private static Pick read(String text) {
        try {
            String[] part = text.split("/", -1);
            Mode mode = Mode.keyed(part[4]).orElseThrow(NotFound::new);
            Choice choice = new Choice(UUID.fromString(part[3]), mode, Optional.empty());
            return new Pick(UUID.fromString(part[0]), UUID.fromString(part[1]), UUID.fromString(part[2]), choice);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException forged) {
            throw new NotFound();
        }
    }
}
