package org.kith.conferences;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A {@link Wish} as it is kept. */
@Embeddable
public class StatedWish {

    private String interpreter;
    private String childcare;
    private boolean ride;

    @Column(name = "step_free")
    private boolean stepFree;

    @Column(name = "second_home")
    private boolean secondHome;

    private String topic;
    private String phone;

    protected StatedWish() {}

    public StatedWish(Wish wish) {
        interpreter = wish.needs().interpreter();
        childcare = wish.needs().childcare();
        ride = wish.needs().ride();
        stepFree = wish.needs().stepFree();
        secondHome = wish.needs().secondHome();
        topic = wish.topic();
        phone = wish.phone();
    }

    public Wish wish() {
        return new Wish(new Needs(interpreter, childcare, ride, stepFree, secondHome), topic, phone);
    }
}
