package org.kith.conferences.booking;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.kith.conferences.SlotFacts;

/**
 * Which times can be had with an interpreter.
 *
 * @param language of the interpreter that the family has asked for; empty while it has not
 * @param longEnough from which times on a meeting may last as long as it must; empty where nobody has looked
 * @param minutes how long it is then
 */
public record Interpreted(String language, Set<UUID> longEnough, int minutes) {

    public boolean isAsked() {
        return !language.isEmpty();
    }

    public boolean isPossible(SlotFacts slot) {
        return longEnough.contains(slot.id());
    }

    /** When one was asked for, times that are too short for it are not offered. */
    List<TimesView.Day> marked(List<TimesView.Day> days) {
        if (!isAsked()) {
            return days;
        }
        return days.stream()
                .map(day -> new TimesView.Day(
                        day.date(), day.rows().stream().map(this::marked).toList()))
                .toList();
    }

    private TimeRow marked(TimeRow row) {
        boolean tooShort = row.is(TimeRow.State.FREE) && !isPossible(row.slot());
        return tooShort ? row.tooShort() : row;
    }
}
