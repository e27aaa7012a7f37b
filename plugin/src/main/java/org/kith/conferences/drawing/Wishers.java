package org.kith.conferences.drawing;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
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

    /** About the teachers of this course; those that wished first before the others. */
    public List<DrawWishFacts> of(RoundFacts round, UUID course) {
        if (round.wishing().isEmpty()) {
            return List.of();
        }
        return wishes.ofRound(round.id()).stream()
                .filter(wish -> wish.is(DrawWishState.OPEN))
                .filter(wish -> wish.meeting().course().equals(course))
                .toList();
    }
}
