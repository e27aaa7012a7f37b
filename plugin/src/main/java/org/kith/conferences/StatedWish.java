package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@link Wish} as it is kept. */
@Embeddable
class StatedWish {

    private String interpreter;
    private String childcare;
    private boolean ride;

    @Column(name = "step_free")
    private boolean stepFree;

    @Column(name = "second_home")
    private boolean secondHome;

    private String topic;
    private String phone;

    @Column(name = "lasts_until")
    private @Nullable Instant lastsUntil;

    protected StatedWish() {}

    StatedWish(Wish wish) {
        interpreter = wish.needs().interpreter();
        childcare = wish.needs().childcare();
        ride = wish.needs().ride();
        stepFree = wish.needs().stepFree();
        secondHome = wish.needs().secondHome();
        topic = wish.topic();
        phone = wish.phone();
    }

    /** What somebody needs can make a meeting longer. @param end empty if it ends with its slot */
    void lasts(Optional<Instant> end) {
        lastsUntil = end.orElse(null);
    }

    Span time(Span slot) {
        return new Span(slot.start(), Optional.ofNullable(lastsUntil).orElse(slot.end()));
    }

    Wish wish() {
        return new Wish(new Needs(interpreter, childcare, ride, stepFree, secondHome), topic, phone);
    }
}
