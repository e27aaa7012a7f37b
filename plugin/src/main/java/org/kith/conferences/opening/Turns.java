package org.kith.conferences.opening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One wish after the other takes the best that is left. */
final class Turns {

    private final Opening opening;
    private final String seed;
    private final Map<UUID, OpenSlot> slots;
    private final Map<UUID, Integer> seatsTaken = new HashMap<>();
    private final Map<UUID, List<HouseholdTime>> times = new HashMap<>();

    Turns(Opening opening, String seed) {
        this.opening = opening;
        this.seed = seed;
        this.slots = opening.slots().stream().collect(Collectors.toMap(OpenSlot::id, Function.identity()));
        opening.booked().forEach(this::keep);
    }

    private record Entry(FamilyWish wish, DrawNumber number) {

        /** The id decides between equal numbers, of which nobody has ever seen two. */
        static final Comparator<Entry> ORDER = Comparator.comparingInt((Entry entry) -> entry.wish.precedence())
                .thenComparing(Entry::number)
                .thenComparing(entry -> entry.wish.id().toString());
    }

    List<Drawn> taken() {
        List<Drawn> drawn = new ArrayList<>();
        opening.wishes().stream()
                .map(wish -> new Entry(wish, DrawNumber.of(seed, wish.id())))
                .sorted(Entry.ORDER)
                .forEachOrdered(entry -> drawn.add(turn(entry, drawn.size() + 1)));
        return drawn;
    }

    private Drawn turn(Entry entry, int turn) {
        List<PassedOver> passedOver = new ArrayList<>();
        for (UUID id : entry.wish.slots()) {
            Optional<OpenSlot> slot = Optional.ofNullable(slots.get(id));
            Optional<PassedOver.Reason> hindrance = hindrance(entry.wish, slot);
            if (hindrance.isEmpty()) {
                slot.ifPresent(free -> take(entry.wish, free));
                return new Drawn(entry.wish.id(), turn, entry.number, Optional.of(id), passedOver);
            }
            passedOver.add(new PassedOver(id, hindrance.get()));
        }
        return new Drawn(entry.wish.id(), turn, entry.number, Optional.empty(), passedOver);
    }

    private Optional<PassedOver.Reason> hindrance(FamilyWish wish, Optional<OpenSlot> offered) {
        if (offered.isEmpty()) {
            return Optional.of(PassedOver.Reason.NOT_OFFERED);
        }
        OpenSlot slot = offered.get();
        if (seatsTaken.getOrDefault(slot.id(), 0) >= slot.capacity()) {
            return Optional.of(PassedOver.Reason.FULL);
        }
        HouseholdTime time = new HouseholdTime(wish.household(), slot.span());
        boolean clash = times.getOrDefault(wish.household(), List.of()).stream()
                .anyMatch(own -> own.clashes(time, opening.between()));
        return clash ? Optional.of(PassedOver.Reason.OWN_CLASH) : Optional.empty();
    }

    private void take(FamilyWish wish, OpenSlot slot) {
        seatsTaken.merge(slot.id(), 1, Integer::sum);
        keep(new HouseholdTime(wish.household(), slot.span()));
    }

    private void keep(HouseholdTime time) {
        times.computeIfAbsent(time.household(), none -> new ArrayList<>()).add(time);
    }
}
