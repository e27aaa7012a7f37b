package org.kith.conferences.waiting;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.conferences.Mode;

/** A {@link TimeWish} as it is kept. */
@Embeddable
class KeptTimeWish {

    private String days;
    private String earliest;
    private String latest;
    private String modes;

    protected KeptTimeWish() {}

    KeptTimeWish(TimeWish wish) {
        days = wish.days().stream().sorted().map(LocalDate::toString).collect(Collectors.joining(","));
        earliest = wish.earliest().map(LocalTime::toString).orElse("");
        latest = wish.latest().map(LocalTime::toString).orElse("");
        modes = Mode.list(wish.modes());
    }

    TimeWish wish() {
        return new TimeWish(
                Arrays.stream(days.split(","))
                        .filter(day -> !day.isEmpty())
                        .map(LocalDate::parse)
                        .collect(Collectors.toSet()),
                time(earliest),
                time(latest),
                Mode.listed(modes));
    }

    private static Optional<LocalTime> time(String kept) {
        return Optional.of(kept).filter(text -> !text.isEmpty()).map(LocalTime::parse);
    }
}
