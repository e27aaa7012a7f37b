package org.kith.linking;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.Shared;
import org.kith.codes.CodeState;
import org.kith.codes.Codes;

/** Which students have a page of paper under way whose code nobody has used. */
@Shared
class Paper {

    private final Codes codes;

    @Inject
    Paper(Codes codes) {
        this.codes = codes;
    }

    /** By student: when the newest of these pages was printed, or made. */
    Map<UUID, Instant> unused(UUID course) {
        Map<UUID, Instant> made = new HashMap<>();
        codes.statesOf(course).forEach((student, states) -> newest(states, made, student));
        return made;
    }

    private static void newest(List<CodeState> states, Map<UUID, Instant> made, UUID student) {
        states.stream()
                .filter(CodeState::live)
                .map(state -> state.times().printed().orElse(state.times().made()))
                .max(Instant::compareTo)
                .ifPresent(at -> made.put(student, at));
    }
}
