package org.kith.conferences;

import java.util.Locale;
import org.kith.page.Refusal;

/** Days, hours and lengths from which no time to meet comes out, or too many. */
public final class NoTimesLikeThis extends Refusal {

    private static final long serialVersionUID = 1L;

    private final Fault fault;

    public NoTimesLikeThis(Fault fault) {
        super("no-times." + fault.key(), 422, Availability.MOST_TIMES, Availability.MOST_DAYS);
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }

    /** What is wrong. */
    public enum Fault {
        NO_DAY("days"),
        PAST("days"),
        TOO_MANY("days"),
        HOURS("until"),
        BREAK("breaks"),
        LENGTH("minutes"),
        TOO_SHORT("until"),
        NO_MODE("modes");

        private final String field;

        Fault(String field) {
            this.field = field;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Beside which field it is said. */
        public String field() {
            return field;
        }
    }
}
