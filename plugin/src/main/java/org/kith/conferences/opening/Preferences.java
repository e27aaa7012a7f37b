package org.kith.conferences.opening;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** In which order a wish takes times. Where a family does not mind, what fewest others have asked for comes first. */
final class Preferences {

    private final List<OpenSlot> sought;
    private final Map<UUID, Long> asked;
    private final Map<UUID, OpenSlot> slots;

    Preferences(Opening opening) {
        this.asked = opening.wishes().stream()
                .flatMap(wish -> wish.wanted().slots().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        this.slots = opening.slots().stream().collect(Collectors.toMap(OpenSlot::id, Function.identity()));
        this.sought = opening.slots().stream().sorted(leastAsked()).toList();
    }

    /** Those that the wish names; also what is not offered. */
    List<UUID> named(Wanted wanted) {
        return wanted.inOrder() ? wanted.slots() : leastAsked(wanted.slots());
    }

    /** Those that will do as well. */
    Stream<UUID> others(Wanted wanted) {
        return sought.stream()
                .filter(slot -> wanted.orAny()
                        && slot.course().equals(wanted.course())
                        && !wanted.slots().contains(slot.id()))
                .map(OpenSlot::id);
    }

    private List<UUID> leastAsked(List<UUID> named) {
        Stream<UUID> offered = sought.stream().map(OpenSlot::id).filter(named::contains);
        Stream<UUID> gone = named.stream().filter(id -> !slots.containsKey(id));
        return Stream.concat(offered, gone).toList();
    }

    private Comparator<OpenSlot> leastAsked() {
        return Comparator.comparing((OpenSlot slot) ->
                        Optional.ofNullable(asked.get(slot.id())).orElse(0L))
                .thenComparing(OpenSlot::span)
                .thenComparing(slot -> slot.id().toString());
    }
}
