package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.kith.conferences.Availability.Hours;

/** An {@link Availability} as it is kept. */
@Embeddable
class PlannedHours {

    private String days;
    private LocalTime begins;
    private LocalTime ends;
    private String breaks;
    private int minutes;

    @Column(name = "between_minutes")
    private int between;

    protected PlannedHours() {}

    PlannedHours(Availability when) {
        days = when.days().stream().map(LocalDate::toString).collect(Collectors.joining(","));
        begins = when.hours().from();
        ends = when.hours().until();
        breaks = when.breaks().stream()
                .map(pause -> pause.from() + "-" + pause.until())
                .collect(Collectors.joining(","));
        minutes = when.minutes();
        between = when.between();
    }

    Availability availability() {
        List<LocalDate> each = split(days).stream().map(LocalDate::parse).toList();
        List<Hours> pauses = split(breaks).stream()
                .map(pause -> pause.split("-"))
                .map(pause -> new Hours(LocalTime.parse(pause[0]), LocalTime.parse(pause[1])))
                .toList();
        return new Availability(each, new Hours(begins, ends), pauses, minutes, between);
    }

    private static List<String> split(String list) {
        return Arrays.stream(list.split(",")).filter(part -> !part.isEmpty()).toList();
    }
}
