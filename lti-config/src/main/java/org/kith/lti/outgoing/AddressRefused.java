package org.kith.lti.outgoing;

/** An address Kith does not call. The message names the fault and the host, never the rest of the address. */
public final class AddressRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Fault fault;

    AddressRefused(Fault fault, String host) {
        super(host.isEmpty() ? fault.name() : fault + " (" + host + ")");
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong with an address. */
    public enum Fault {
        /** Not an absolute address of the web with a host. */
        NOT_HTTP,
        /** Neither https nor, on this very computer, http. */
        NOT_HTTPS,
        /** A name or password inside the address. */
        WITH_CREDENTIALS,
        /** A {@code #} part, which no server ever sees. */
        WITH_FRAGMENT,
        TOO_LONG,
        /** The host lies in a private network or on this computer, and the operator did not name it. */
        PRIVATE_ADDRESS,
        /** There is no host of this name. */
        UNKNOWN_HOST
    }
}
