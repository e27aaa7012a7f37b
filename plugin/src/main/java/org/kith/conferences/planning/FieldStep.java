package org.kith.conferences.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.kith.page.Typed;

/** One day or break more or less in an open form. @param focus the field to go on with */
record FieldStep(Typed after, String focus) {

    private static final String NEW_DAY = "new-day";

    static FieldStep of(Typed typed) {
        return switch (typed.value("step")) {
            case "add-day" -> new FieldStep(withDay(typed), NEW_DAY);
            case "drop-day" -> new FieldStep(typed.without("day", at(typed)), NEW_DAY);
            case "add-break" -> {
                Typed more = appended(appended(typed, "break-from"), "break-until");
                yield new FieldStep(
                        more, "break-from-" + (more.all("break-from").size() - 1));
            }
            case "drop-break" ->
                new FieldStep(typed.without("break-from", at(typed)).without("break-until", at(typed)), "add-break");
            default -> new FieldStep(typed, "");
        };
    }

    private static Typed withDay(Typed typed) {
        List<String> days = Stream.concat(typed.all("day").stream(), typed.all(NEW_DAY).stream())
                .filter(day -> !day.isEmpty())
                .distinct()
                .sorted()
                .toList();
        return typed.with("day", days).with(NEW_DAY, List.of());
    }

    private static Typed appended(Typed typed, String field) {
        List<String> more = new ArrayList<>(typed.all(field));
        more.add("");
        return typed.with(field, List.copyOf(more));
    }

    private static int at(Typed typed) {
        return typed.number("at").orElse(-1);
    }
}
