package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;

/** Finds those who have said which times would be best, while they wait for the draw. */
@Shared
public class Wishers {

    private final DrawWishes wishes;

    @Inject
    Wishers(DrawWishes wishes) {
        this.wishes = wishes;
    }

    /** By the child that the wish is about, with the teachers of this course; of two homes of a child the one that wished first. */
    public Map<UUID, DrawWishFacts> of(RoundFacts round, UUID course) {
        if (round.wishing().isEmpty()) {
            return Map.of();
        }
        return wishes.ofRound(round.id()).stream()
                .filter(wish -> wish.is(DrawWishState.OPEN))
                .filter(wish -> wish.meeting().course().equals(course))
                .collect(Collectors.toMap(
                        wish -> wish.meeting().child(), Function.identity(), (first, second) -> first));
    }
}
