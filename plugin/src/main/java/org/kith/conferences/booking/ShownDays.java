package org.kith.conferences.booking;

import jakarta.ws.rs.core.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How many free times of each day stand on the page on which a time is chosen; so nobody has to count them again. */
record ShownDays(List<String> sent) {

    private static final String IS = "=";

    static String text(TimesView.Day day) {
        return day.date() + IS + day.free();
    }

    static ShownDays sent(Form form) {
        return new ShownDays(
                List.copyOf(Optional.ofNullable(form.asMap().get("free")).orElse(List.of())));
    }

    /** Without the one that has been chosen. Empty if the page says nothing about the day. */
    Optional<Long> left(LocalDate day) {
        return sent.stream()
                .filter(text -> text.startsWith(day + IS))
                .map(text -> text.substring(text.indexOf(IS) + 1))
                .filter(count -> count.matches("[1-9][0-9]{0,4}"))
                .map(count -> Long.parseLong(count) - 1)
                .findFirst();
    }
}
