package org.kith.conferences.drawing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.conferences.opening.Drawn;
import org.kith.conferences.opening.FamilyWish;

/**
 * The rows of a record as one reader sees them: which time it was stands only with the reader's own.
 *
 * @param starts of all times that are named
 * @param own wishes of the reader's home, and how far they are
 */
record DrawRows(Map<UUID, FamilyWish> wishes, Map<UUID, Instant> starts, Map<UUID, DrawWishState> own) {

    DrawView.Row row(Drawn drawn) {
        FamilyWish wish = Optional.ofNullable(wishes.get(drawn.wish())).orElseThrow();
        Optional<DrawWishState> mine = Optional.ofNullable(own.get(drawn.wish()));
        List<UUID> named = wish.wanted().slots();
        return new DrawView.Row(
                drawn.wish(),
                drawn.turn(),
                wish.reasons().stream().sorted().toList(),
                mine,
                drawn.slot().isPresent(),
                drawn.slot().filter(named::contains).isPresent(),
                drawn.choice(wish.wanted()).orElse(0),
                drawn.passedOver().stream()
                        .map(passed -> new DrawView.Passed(
                                named.indexOf(passed.slot()) + 1,
                                passed.reason(),
                                start(passed.slot(), mine.isPresent())))
                        .toList(),
                drawn.slot().flatMap(slot -> start(slot, mine.isPresent())));
    }

    private Optional<Instant> start(UUID slot, boolean mine) {
        return Optional.ofNullable(starts.get(slot)).filter(known -> mine);
    }
}
