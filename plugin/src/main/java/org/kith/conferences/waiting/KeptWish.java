package org.kith.conferences.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.kith.conferences.Needs;
import org.kith.conferences.Wish;

/** A {@link Wish} as it is kept for one who waits. */
@Embeddable
class KeptWish {

    private String interpreter;
    private String childcare;
    private boolean ride;

    @Column(name = "step_free")
    private boolean stepFree;

    @Column(name = "second_home")
    private boolean secondHome;

    private String topic;

    protected KeptWish() {}

    KeptWish(Wish wish) {
        interpreter = wish.needs().interpreter();
        childcare = wish.needs().childcare();
        ride = wish.needs().ride();
        stepFree = wish.needs().stepFree();
        secondHome = wish.needs().secondHome();
        topic = wish.topic();
    }

    Wish wish() {
        return new Wish(new Needs(interpreter, childcare, ride, stepFree, secondHome), topic);
    }
}
