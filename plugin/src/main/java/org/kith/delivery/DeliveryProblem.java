package org.kith.delivery;

/** Why a letter was not taken. */
public enum DeliveryProblem {
    /** There is nobody at this address, says the school's mail server. */
    ADDRESS_REFUSED(true),
    /** The server does not want this letter. */
    LETTER_REFUSED(true),
    /** The server cannot take it now. */
    PUT_OFF(false),
    /** The server does not know us: user, password or sender are wrong. */
    LOGIN_REFUSED(false),
    /** No server answers, or not as encrypted as the settings ask. */
    UNREACHABLE(false);

    private final boolean forGood;

    DeliveryProblem(boolean forGood) {
        this.forGood = forGood;
    }

    /** Another try would end the same. */
    public boolean isForGood() {
        return forGood;
    }

    /** It is about the server and not about this letter: the next one would fare no better. */
    boolean isOfTheServer() {
        return this == LOGIN_REFUSED || this == UNREACHABLE;
    }
}
