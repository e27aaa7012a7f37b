package org.kith.conferences.planning;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.kith.Shared;
import org.kith.conferences.RoundFacts;
import org.kith.conferences.drawing.DrawRecords;
import org.kith.conferences.drawing.DrawWishFacts;
import org.kith.conferences.drawing.DrawWishState;
import org.kith.conferences.drawing.DrawWishes;
import org.kith.conferences.drawing.FairOpenings;
import org.kith.visitor.Visitor;

/** Tells the visitor's course how far the draw of a round is. */
@Shared
class RoundDraws {

    private static final Set<DrawWishState> WAITING =
            Set.of(DrawWishState.NOT_GRANTED, DrawWishState.IN_LINE, DrawWishState.WAITS);

    private final DrawWishes wishes;
    private final DrawRecords records;
    private final FairOpenings openings;
    private final Visitor visitor;

    @Inject
    RoundDraws(DrawWishes wishes, DrawRecords records, FairOpenings openings, Visitor visitor) {
        this.wishes = wishes;
        this.records = records;
        this.openings = openings;
        this.visitor = visitor;
    }

    RoundDraw of(RoundFacts round) {
        if (round.wishing().isEmpty()) {
            return new RoundDraw(round, 0, 0, 0, false, "");
        }
        List<DrawWishFacts> own = wishes.ofRound(round.id()).stream()
                .filter(wish -> wish.meeting().course().equals(visitor.course()))
                .toList();
        return new RoundDraw(
                round,
                own.size(),
                count(own, Set.of(DrawWishState.BOOKED)),
                count(own, WAITING),
                records.text(round.id()).isPresent(),
                openings.commitment(round.id()).orElse(""));
    }

    private static int count(List<DrawWishFacts> wishes, Set<DrawWishState> states) {
        return (int)
                wishes.stream().filter(wish -> states.contains(wish.state())).count();
    }
}
