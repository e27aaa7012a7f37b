package org.kith.lti;

/** A platform that cannot be registered as typed or imported. Names the field and the fault, so that a page can say it in words. */
public final class BadPlatform extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String field;
    private final Fault fault;

    BadPlatform(String field, Fault fault) {
        super(field + ": " + fault);
        this.field = field;
        this.fault = fault;
    }

    /** The component of {@link Platform} at fault, for example {@code jwksUri}. */
    public String field() {
        return field;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong with a field. */
    public enum Fault {
        MISSING,
        TOO_LONG,
        /** Not an absolute address with a host. */
        NOT_AN_ADDRESS,
        /** Neither https nor, on this very computer, http. */
        NOT_SECURE,
        /** A name or password inside the address. */
        HAS_USER,
        /** A {@code #} part, which no server ever sees. */
        HAS_FRAGMENT,
        /** An issuer is compared letter by letter, and neither Canvas nor Moodle ends theirs with a slash. */
        ENDS_WITH_SLASH
    }
}
