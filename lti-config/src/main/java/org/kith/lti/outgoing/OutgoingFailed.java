package org.kith.lti.outgoing;

import java.util.Optional;
import org.kith.lti.outgoing.AddressRefused.Fault;

/** A call that brought no whole answer. The message is for operators: it names the host and what the network said. */
public final class OutgoingFailed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    OutgoingFailed(Reason reason, String detail) {
        super(reason + " (" + detail + ")");
        this.reason = reason;
    }

    OutgoingFailed(AddressRefused refused) {
        super(Reason.REFUSED_ADDRESS + ": " + refused.getMessage(), refused);
        this.reason = Reason.REFUSED_ADDRESS;
    }

    public Reason reason() {
        return reason;
    }

    /** What was wrong with the address, if that was the reason. */
    public Optional<Fault> fault() {
        return getCause() instanceof AddressRefused refused ? Optional.of(refused.fault()) : Optional.empty();
    }

    /** Why there is no answer. */
    public enum Reason {
        /** Not called at all. */
        REFUSED_ADDRESS,
        /** No connection, or it broke. */
        UNREACHABLE,
        /** Not answered whole within the time. */
        TIMED_OUT,
        TOO_LARGE,
        /** Sent elsewhere; followed never, because elsewhere may be inside our own network. */
        REDIRECTED
    }
}
