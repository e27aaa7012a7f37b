package org.kith.conferences.waiting;

import jakarta.ws.rs.core.Form;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.kith.conferences.Mode;
import org.kith.conferences.Wish;
import org.kith.conferences.booking.WishForm;
import org.kith.page.Typed;

/** What a guardian sends about the times that would suit. What is no day or no time counts as none. */
record WaitForm(TimeWish times, WishForm needs) {

    private static final int MOST = 60;

    static WaitForm sent(Form form) {
        MultivaluedMap<String, String> values = form.asMap();
        TimeWish times = new TimeWish(
                all(values, "day").stream()
                        .limit(MOST)
                        .flatMap(day -> Typed.day(day).stream())
                        .collect(Collectors.toSet()),
                all(values, "earliest").stream().findFirst().flatMap(Typed::time),
                all(values, "latest").stream().findFirst().flatMap(Typed::time),
                Mode.among(all(values, "way")));
        return new WaitForm(times, WishForm.sent(form));
    }

    Wish wish() {
        return needs.wish();
    }

    /** Of one who accepts. @throws org.kith.households.NoPhoneNumber if it is about a call and nobody has said where */
    Wish wishOfFamily() {
        return needs.wishOfFamily();
    }

    private static List<String> all(MultivaluedMap<String, String> values, String name) {
        return Optional.ofNullable(values.get(name)).orElse(List.of());
    }
}
