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
    private final Preferences preferences;
    private final Map<UUID, OpenSlot> slots;
    private final Map<UUID, Integer> seatsTaken = new HashMap<>();
    private final Map<UUID, List<HouseholdTime>> times = new HashMap<>();
    private final Map<UUID, List<LongTime>> given = new HashMap<>();

    Turns(Opening opening, String seed) {
        this.opening = opening;
        this.seed = seed;
        this.preferences = new Preferences(opening);
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
        FamilyWish wish = entry.wish;
        List<PassedOver> passedOver = new ArrayList<>();
        for (UUID id : preferences.named(wish.wanted())) {
            Optional<PassedOver.Reason> hindrance = taken(wish, id);
            if (hindrance.isEmpty()) {
                return new Drawn(wish.id(), turn, entry.number, Optional.of(id), passedOver);
            }
            passedOver.add(new PassedOver(id, hindrance.get()));
        }
        Optional<UUID> other = preferences
                .others(wish.wanted())
                .filter(id -> taken(wish, id).isEmpty())
                .findFirst();
        return new Drawn(wish.id(), turn, entry.number, other, passedOver);
    }

    /** Empty if the wish has it from now on. */
    private Optional<PassedOver.Reason> taken(FamilyWish wish, UUID id) {
        Optional<OpenSlot> offered = Optional.ofNullable(slots.get(id))
                .filter(slot -> slot.course().equals(wish.wanted().course()));
        if (offered.isEmpty()) {
            return Optional.of(PassedOver.Reason.NOT_OFFERED);
        }
        OpenSlot slot = offered.get();
        if (!wish.wanted().meets(slot)) {
            return Optional.of(PassedOver.Reason.OTHER_WAY);
        }
        if (isFull(slot)) {
            return Optional.of(PassedOver.Reason.FULL);
        }
        Optional<LongTime> time = time(wish, slot);
        return time.map(whole -> taken(wish, whole, slot.teacher())).orElse(Optional.of(PassedOver.Reason.TOO_SHORT));
    }

    private Optional<PassedOver.Reason> taken(FamilyWish wish, LongTime whole, UUID teacher) {
        List<LongTime> hers = given.computeIfAbsent(teacher, none -> new ArrayList<>());
        if (hers.stream().anyMatch(whole::excludes)) {
            return Optional.of(PassedOver.Reason.FULL);
        }
        HouseholdTime time = new HouseholdTime(wish.household(), whole.span());
        boolean clash = times.getOrDefault(wish.household(), List.of()).stream()
                .anyMatch(own -> own.clashes(time, opening.between()));
        if (clash) {
            return Optional.of(PassedOver.Reason.OWN_CLASH);
        }
        whole.slots().forEach(slot -> seatsTaken.merge(slot, 1, Integer::sum));
        hers.add(whole);
        keep(time);
        return Optional.empty();
    }

    private Optional<LongTime> time(FamilyWish wish, OpenSlot slot) {
        return wish.wanted().interpreted()
                ? slot.interpreted().filter(whole -> whole.slots().stream().noneMatch(this::isFull))
                : Optional.of(new LongTime(List.of(slot.id()), slot.span()));
    }

    private boolean isFull(UUID slot) {
        return Optional.ofNullable(slots.get(slot))
                .filter(open -> !isFull(open))
                .isEmpty();
    }

    private boolean isFull(OpenSlot slot) {
        return seatsTaken.getOrDefault(slot.id(), 0) >= slot.capacity();
    }

    private void keep(HouseholdTime time) {
        times.computeIfAbsent(time.household(), none -> new ArrayList<>()).add(time);
    }
}
