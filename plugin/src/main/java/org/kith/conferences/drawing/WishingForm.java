package org.kith.conferences.drawing;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kith.conferences.Mode;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.WishForm;

/**
 * What a guardian sends about the times that would be best.
 *
 * @param strange what was sent as a time and is none
 */
record WishingForm(WishedTimes times, WishForm needs, boolean strange) {

    static WishingForm sent(Form form) {
        MultivaluedMap<String, String> values = form.asMap();
        List<String> sent = all(values, "time");
        List<WishedTime> times = read(sent);
        String kind = all(values, "kind").stream().findFirst().orElse("");
        boolean any = kind.equals("any");
        WishedTimes wished = new WishedTimes(
                any ? List.of() : times,
                !kind.equals("same"),
                any || !all(values, "or-any").isEmpty(),
                Mode.among(all(values, "way")));
        return new WishingForm(
                wished,
                WishForm.sent(form),
                times.size() < sent.stream().distinct().count());
    }

    /** @throws org.kith.households.NoPhoneNumber if one of the ways is by phone and nobody has said where */
    Wish wish() {
        Set<Mode> ways = times.ways();
        WishForm byPhone = new WishForm(Optional.empty(), Optional.of(Mode.PHONE), Optional.empty(), needs.typed());
        return ways.contains(Mode.PHONE) ? byPhone.wishOfFamily() : byPhone.wish();
    }

    /** After one step on the page: a time added, moved up or down, or taken off. */
    static List<WishedTime> after(List<String> sent, WishingStep step) {
        List<WishedTime> times = new ArrayList<>(read(sent));
        read(List.of(step.at())).forEach(time -> {
            int place = times.indexOf(time);
            switch (step.name()) {
                case WishingStep.ADD -> add(times, time);
                case "up" -> swap(times, place, place - 1);
                case "down" -> swap(times, place, place + 1);
                case "drop" -> times.remove(time);
                default -> {
                    // nothing that the page can ask for
                }
            }
        });
        return List.copyOf(times);
    }

    private static void add(List<WishedTime> times, WishedTime time) {
        if (!times.contains(time) && times.size() < WishedTimes.MOST) {
            times.add(time);
        }
    }

    private static void swap(List<WishedTime> times, int one, int other) {
        boolean both = Math.min(one, other) >= 0 && Math.max(one, other) < times.size();
        if (both) {
            Collections.swap(times, one, other);
        }
    }

    private static List<WishedTime> read(List<String> sent) {
        return sent.stream()
                .flatMap(text -> time(text).stream())
                .distinct()
                .limit(WishedTimes.MOST)
                .toList();
    }

    private static Optional<WishedTime> time(String text) {
        try {
            return Optional.of(WishedTime.read(text));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException | DateTimeException forged) {
            return Optional.empty();
        }
    }

    private static List<String> all(MultivaluedMap<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).orElse(List.of());
    }
}
