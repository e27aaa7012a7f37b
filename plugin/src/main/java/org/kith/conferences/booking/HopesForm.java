package org.kith.conferences.booking;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.kith.conferences.Mode;
import org.kith.conferences.Needs;
import org.kith.conferences.itinerary.Hopes;
import org.kith.page.Typed;

/** What a guardian wishes of a plan, as it was typed. What is no time counts as none. @param interpreter their language; empty for none */
public record HopesForm(String earliest, String latest, int between, Set<Mode> modes, String interpreter) {

    /** Minutes from one room to the next that one can choose. */
    public static final List<Integer> BETWEEN = List.of(0, 5, 10, 15, 30, 60);

    static HopesForm sent(MultivaluedMap<String, String> form) {
        return new HopesForm(
                time(form.getFirst("earliest")).map(LocalTime::toString).orElse(""),
                time(form.getFirst("latest")).map(LocalTime::toString).orElse(""),
                BETWEEN.stream()
                        .filter(minutes -> minutes.toString().equals(form.getFirst("between")))
                        .findFirst()
                        .orElse(0),
                Mode.among(Optional.ofNullable(form.get("way")).orElse(List.of())),
                WishForm.interpreter(form));
    }

    /** As far as a plan depends on them. */
    Needs needs() {
        return new Needs(interpreter, "", false, false, false);
    }

    Hopes hopes() {
        return new Hopes(time(earliest), time(latest), Duration.ofMinutes(between), modes);
    }

    private static Optional<LocalTime> time(@Nullable String typed) {
        return Optional.ofNullable(typed).flatMap(Typed::time);
    }
}
