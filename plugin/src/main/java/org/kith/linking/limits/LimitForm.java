package org.kith.linking.limits;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.kith.households.LimitEndsTooEarly;
import org.kith.households.LimitKind;
import org.kith.households.LimitWithoutGround;
import org.kith.households.NewLimit;
import org.kith.linking.Typed;

/** A decision as it was typed: right, or with the first thing that is wrong about it. */
record LimitForm(Typed typed, Optional<NewLimit> decision) {

    private static final String KIND = "kind";
    private static final String STARTS = "starts";
    private static final String ENDS = "ends";

    static LimitForm of(Typed typed, UUID by) {
        Optional<LimitKind> kind = Arrays.stream(LimitKind.values())
                .filter(known -> known.name().equals(typed.get(KIND)))
                .findFirst();
        if (kind.isEmpty()) {
            return wrong(typed, KIND, "limits.problem.kind");
        }
        if (day(typed.get(STARTS)).isEmpty()) {
            return wrong(typed, STARTS, "limits.problem.day");
        }
        if (!typed.get(ENDS).isEmpty() && day(typed.get(ENDS)).isEmpty()) {
            return wrong(typed, ENDS, "limits.problem.day");
        }
        return decided(typed, kind.get(), by);
    }

    private static LimitForm decided(Typed typed, LimitKind kind, UUID by) {
        try {
            LocalDate starts = day(typed.get(STARTS)).orElseThrow();
            return new LimitForm(
                    typed, Optional.of(new NewLimit(kind, typed.get("ground"), starts, day(typed.get(ENDS)), by)));
        } catch (LimitWithoutGround none) {
            return new LimitForm(typed.wrong("ground", none), Optional.empty());
        } catch (LimitEndsTooEarly early) {
            return new LimitForm(typed.wrong(ENDS, early), Optional.empty());
        }
    }

    private static LimitForm wrong(Typed typed, String field, String key) {
        return new LimitForm(typed.wrong(field, key), Optional.empty());
    }

    /** As a date field sends it: ISO 8601, of years that databases know. */
    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
